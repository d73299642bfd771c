-- The main job in Neovim, by its own client: run by scripts/host/run-other-editor.mjs with an early remedy whose payment
-- has no deadline, in the window that Neovim has opened for it.

local patience = 15000
local passed, failed = 0, 0

local function step(name, act)
  local ok, problem = pcall(act)
  if ok then
    passed = passed + 1
    io.stdout:write(('ok   %s\n'):format(name))
  else
    failed = failed + 1
    io.stdout:write(('FAIL %s\n       %s\n'):format(name, tostring(problem)))
  end
end

local function eventually(what, probe)
  local found
  vim.wait(patience, function()
    found = probe()
    return found
  end, 20)
  if not found then
    error('Never came: ' .. what)
  end
  return found
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

--- What a reviewer would stop at.
local function stops()
  return vim.diagnostic.get(0, { severity = { min = vim.diagnostic.severity.WARN } })
end

--- Puts the cursor on the words, and returns the number of their line from 1.
local function go_to(words)
  vim.fn.cursor(1, 1)
  local line = vim.fn.search('\\V' .. words, 'c')
  assert(line > 0, 'the draft holds ' .. words)
  return line
end

local function lines_of_float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
end

step('a .decision file is a decision statement', function()
  assert(vim.bo.filetype == 'decision-statement', vim.bo.filetype)
end)

step('one warning, on the payment that has no deadline', function()
  eventually('the warning', function()
    return #stops() == 1
  end)
  local finding = stops()[1]
  local code = finding.code or finding.user_data.lsp.code
  assert(code == 'remedy/missing-deadline', code)
  assert(finding.lnum + 1 == go_to('Pay Miss X £300'), 'on line ' .. finding.lnum + 1)
end)

step('a hover says why it matters', function()
  go_to('£300')
  vim.lsp.buf.hover()
  local shown = eventually('the hover', lines_of_float)
  assert(shown:lower():find('deadline'), shown)
  vim.cmd('normal! h')
end)

--- The first server's answer.
local function ask(method, params)
  local _, answer = next(assert(vim.lsp.buf_request_sync(0, method, params, patience)))
  return answer.result
end

step('a citation leads to the law, and a label to its introduction', function()
  local links = ask('textDocument/documentLink', { textDocument = vim.lsp.util.make_text_document_params() })
  local targets = vim.tbl_map(function(link)
    return link.target
  end, links)
  local wanted = 'https://www.legislation.gov.uk/ukpga/1974/7/section/24A/7'
  assert(vim.tbl_contains(targets, wanted), table.concat(targets, ' '))
  go_to('Miss X complained in June')
  local places = ask('textDocument/definition', vim.lsp.util.make_position_params())
  assert(#places == 1, #places .. ' places')
  local params = vim.lsp.util.make_position_params()
  params.context = { includeDeclaration = true }
  assert(#ask('textDocument/references', params) > 5, 'references to Miss X')
end)

step('a code action mends it', function()
  go_to('£300')
  local titles
  vim.ui.select = function(actions, options, choose)
    titles = vim.tbl_map(options.format_item, actions)
    for index, title in ipairs(titles) do
      if title:find('one month') then
        return choose(actions[index], index)
      end
    end
    choose(nil)
  end
  vim.lsp.buf.code_action()
  eventually('the deadline', function()
    return text():find('£300[^\n]*within one month')
  end)
  assert(#titles >= 2, table.concat(titles, '; '))
  eventually('the end of the warning', function()
    return #stops() == 0
  end)
end)

step('undo brings the warning back', function()
  vim.cmd('silent undo')
  assert(not text():find('£300[^\n]*within one month'), 'the text is as it was')
  eventually('the warning', function()
    return #stops() == 1
  end)
end)

step('standard paragraphs are offered, as plain text', function()
  local line = go_to('Pay Miss X £300')
  vim.api.nvim_buf_set_lines(0, line, line, false, { '' })
  vim.fn.cursor(line + 1, 1)
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', vim.lsp.util.make_position_params(), patience)
  local _, answer = next(answers)
  local items = answer.result.items or answer.result
  assert(#items >= 5, #items .. ' items')
  local to_insert = vim.lsp.util.text_document_completion_list_to_complete_items
  local evidence
  for _, item in ipairs(to_insert(answer.result, '')) do
    assert(not item.word:find('%${'), item.word)
    evidence = item.word:find('evidence') and item.word or evidence
  end
  assert(evidence, 'one of them asks for evidence')
  vim.api.nvim_buf_set_lines(0, line, line + 1, false, vim.split(evidence, '\n'))
end)

step('what is typed is read: the paragraph is checked with the rest', function()
  go_to('£300')
  vim.cmd('substitute/£300/£300 within one month of our final decision/')
  eventually('the end of the warning', function()
    return #stops() == 0
  end)
end)

io.stdout:write(('%d passed, %d failed\n'):format(passed, failed))
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
