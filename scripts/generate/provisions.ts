/** `catalogue/data/provisions/*.json` as one string that is parsed when the first provision is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import {
  statuteProvisions,
  type ShippedProvisions,
  type StatuteProvisions,
} from '../../server/src/core/catalogue/provision-rows.ts';
import { provisionStatuses } from '../../server/src/core/catalogue/provision-status.ts';

function readFile(path: string): StatuteProvisions {
  const checked = statuteProvisions.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!checked.success) throw new Error(`${path} does not fit its schema:\n${z.prettifyError(checked.error)}`);
  const ids = checked.data.provisions.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`${path} has ${twice} twice.`);
  return checked.data;
}

const shipped = ({ statute, provisions, lists, checked }: StatuteProvisions): ShippedProvisions => ({
  statute,
  checked,
  provisions: provisions.map(({ id, heading, gist, status, evidence }) => [
    id,
    heading,
    gist,
    provisionStatuses.indexOf(status),
    evidence === 'page' ? 1 : 0,
  ]),
  // A list that nobody read may inform an author of the catalogue; it never tells a writer that a provision does not exist.
  lists: lists
    .filter(({ evidence }) => evidence === 'page')
    .map(({ of, provisions: ids, within, whole, unsure }) => ({ of, provisions: ids, within, whole, unsure })),
});

export function provisionsModule(dataFolder: string): string {
  const folder = join(dataFolder, 'provisions');
  const statutes = new Set(
    (JSON.parse(readFileSync(join(dataFolder, 'statutes.json'), 'utf8')) as { id: string }[]).map(({ id }) => id),
  );
  const all = readdirSync(folder)
    .sort()
    .map((file) => readFile(join(folder, file)));
  const unknown = all.find(({ statute }) => !statutes.has(statute));
  if (unknown) throw new Error(`The catalogue has provisions of ${unknown.statute}, which is none of its statutes.`);
  return `/** JSON of \`ShippedProvisions[]\`. */\nexport const provisionsText = ${JSON.stringify(JSON.stringify(all.map(shipped)))};\n`;
}
