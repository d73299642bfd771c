// What a person at the keyboard does and sees. Looks only at what is drawn; asks nothing of the extension.
import { join } from 'node:path';

const patience = 30_000;
const settle = 700;

export class Person {
  #page;
  #pictures;

  constructor(page, pictures) {
    this.#page = page;
    this.#pictures = pictures;
    page.setDefaultTimeout(patience);
  }

  async press(...keys) {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text) {
    await this.#page.keyboard.type(text, { delay: 15 });
  }

  /** Until what was drawn last stands still. */
  async rest() {
    await this.#page.waitForTimeout(settle);
  }

  async picture(name) {
    await this.rest();
    await this.#page.screenshot({ path: join(this.#pictures, `${name}.png`) });
  }

  /** In the list of files, and Enter. Not by Ctrl+P: the oldest workbench searches files with a program it lacks here. */
  async openFile(name) {
    await this.#page.waitForSelector('.monaco-workbench');
    await this.#unfoldFiles();
    const row = this.#page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    await row.waitFor();
    await this.press('Control+Shift+E', 'Home');
    const focused = row.and(this.#page.locator('.focused'));
    for (let rows = await this.#page.locator('.explorer-folders-view .monaco-list-row').count(); rows > 0; rows--)
      if ((await focused.count()) === 0) await this.press('ArrowDown');
    await this.press('Enter');
    await this.#page.locator('.tab.active', { hasText: name }).waitFor();
    await this.#page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** The list of files may be out of sight behind another view, or folded to leave the outline its room. */
  async #unfoldFiles() {
    const header = this.#page.locator('.explorer-viewlet:visible .pane-header').first();
    if ((await header.count()) === 0) await this.press('Control+Shift+E');
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    // The key that goes to the list of files leads out of it when one is there already.
    await this.press('Control+1');
  }

  async command(title) {
    await this.press('F1');
    await this.#page.locator('.quick-input-widget:visible').waitFor();
    await this.type(title);
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.press('Enter');
  }

  /** Ctrl+F, the words, and back to the text with the caret behind them. */
  async findWords(words) {
    await this.press('Control+F');
    await this.#page.locator('.find-widget.visible').waitFor();
    await this.press('Control+A');
    await this.type(words);
    await this.#page.locator('.find-widget .matchesCount', { hasText: /\d+ of \d+/ }).waitFor();
    await this.press('Escape');
    await this.press('ArrowRight');
    await this.rest();
  }

  squiggles(kind = 'warning') {
    return this.#page.locator(`.editor-instance .squiggly-${kind}`);
  }

  async seesSquiggle(kind) {
    await this.squiggles(kind).first().waitFor({ state: 'attached' });
  }

  async seesNoSquiggle(kind) {
    await this.#page.waitForFunction(
      (name) => document.querySelectorAll(`.editor-instance .squiggly-${name}`).length === 0,
      kind ?? 'warning',
    );
  }

  /** The text of the line that holds `words`, as drawn, with hints; undefined when it is out of sight. */
  async line(words) {
    const lines = await this.#page.locator('.editor-instance .view-line').allInnerTexts();
    return lines.map((line) => line.replaceAll('\u00a0', ' ')).find((line) => line.includes(words));
  }

  async sees(pattern) {
    await this.#page.waitForFunction(
      ({ source, flags }) =>
        new RegExp(source, flags).test(
          [...document.querySelectorAll('.editor-instance .view-line')]
            .map((line) => line.textContent.replaceAll('\u00a0', ' '))
            .join('\n'),
        ),
      { source: pattern.source, flags: pattern.flags },
    );
  }

  /** The hover at the caret, by its keys. */
  async hover() {
    await this.press('Control+K', 'Control+I');
    const hover = this.#page
      .locator('.monaco-editor .monaco-hover:not(.hidden), .monaco-resizable-hover .monaco-hover:not(.hidden)')
      .first();
    await hover.waitFor();
    await this.rest();
    return (await hover.innerText()).replaceAll('\u00a0', ' ');
  }

  /** Ctrl+. at the caret; the titles offered. */
  async lightBulb() {
    await this.press('Control+.');
    const rows = this.#page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** Ctrl+Space at the caret; the labels offered. */
  async suggestions() {
    await this.press('Control+Space');
    const rows = this.#page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** Ctrl+Shift+O; the names listed. */
  async symbols() {
    await this.press('Control+Shift+O');
    const rows = this.#page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    await this.rest();
    const names = await rows.allInnerTexts();
    await this.press('Escape');
    return names;
  }

  /** The Outline, with the room that the list of files leaves it when it is folded. */
  async showOutline() {
    await this.#page.locator('.explorer-viewlet .pane-header').first().click();
    await this.command('Explorer: Focus on Outline View');
    await this.#page.locator('.outline-tree .monaco-list-row').first().waitFor();
  }

  /** What stands above lines of the text. */
  async lenses() {
    const lenses = this.#page.locator('.editor-instance .codelens-decoration', { hasText: /\w/ });
    await lenses.first().waitFor();
    return (await lenses.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '));
  }

  /** The rows of a view in the side bar, once one of them is as expected. */
  async viewRows(title, pattern) {
    const pane = this.#page.locator('.pane', { has: this.#page.locator('.pane-header', { hasText: title }) });
    const rows = pane.locator('.monaco-list-row');
    await rows.filter({ hasText: pattern }).first().waitFor();
    await this.rest();
    return (await rows.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim());
  }

  /** From the status bar, counted from 1. */
  async caretLine() {
    const status = this.#page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ });
    const [, line] = /^Ln (\d+)/.exec((await status.first().innerText()).trim()) ?? [];
    return Number(line);
  }

  async movesTo(isThere) {
    for (const end = Date.now() + patience; !isThere(await this.caretLine());) {
      if (Date.now() > end) throw new Error(`The caret is still on line ${await this.caretLine()}.`);
      await this.#page.waitForTimeout(50);
    }
  }

  /** What stands in the box of a rename, once it is open. */
  async renameBox() {
    const box = this.#page.locator('.rename-box:visible input.rename-input');
    await box.waitFor();
    await this.rest();
    return box.inputValue();
  }

  /** The answer to what was just asked for, as the editor gives it; then it is put away. */
  async isTold(pattern) {
    await this.#page.locator('.notifications-toasts .notification-list-item:visible', { hasText: pattern }).waitFor();
    await this.command('Notifications: Clear All Notifications');
  }

  /** Chooses from the menu that is open, by its first letters. */
  async menuItem(title) {
    await this.#page.locator('.monaco-menu:visible', { hasText: title }).waitFor();
    for (let times = 0; times < 20; times++) {
      const focused = this.#page.locator('.monaco-menu .action-item.focused', { hasText: title });
      if ((await focused.count()) > 0) break;
      await this.press('ArrowDown');
    }
    await this.press('Enter');
  }

  /** The rows of the list that a command has opened. */
  async quickPick() {
    const rows = this.#page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    await this.rest();
    return (await rows.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '));
  }

  /** A box that a command has opened to ask for one thing. */
  async inputBox(pattern) {
    await this.#page.locator('.quick-input-widget:visible', { hasText: pattern }).waitFor();
    await this.rest();
  }

  /** The changes that an edit would make, as the Refactor Preview lists them. */
  async previewedChanges() {
    const rows = this.#page.locator('.refactor-preview .monaco-list-row, .bulk-edit-panel .monaco-list-row');
    await rows.first().waitFor();
    await this.rest();
    return (await rows.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '));
  }

  /** Leaves its room to the views beside it. */
  async foldView(title) {
    await this.#page.locator('.pane-header:visible', { hasText: title }).first().click();
  }

  /** By the box of the file, which stands above those of its changes. */
  async tickAllPreviewed() {
    await this.command('Focus on Refactor Preview View');
    await this.press('Home', 'Space');
    await this.rest();
  }

  async seesTab(pattern) {
    await this.#page.locator('.tab.active', { hasText: pattern }).waitFor();
  }

  /** Pop-ups that nobody asked for. */
  async notifications() {
    return this.#page.locator('.notifications-toasts .notification-list-item:visible').allInnerTexts();
  }

  async backToText() {
    await this.press('Control+1');
    await this.rest();
  }
}
