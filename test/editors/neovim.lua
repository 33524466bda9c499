-- One session of Neovim's own LSP client with the server, as a person would drive it; what it saw goes to a JSON file.
-- Started as `nvim --headless -u NONE -S neovim.lua`, with the paths in the environment.
local command = vim.fn.json_decode(os.getenv('ITU_SERVER'))
local folder = os.getenv('ITU_FOLDER')
local seen = {}

--- Waits until something holds; a result that never comes is left out of what was seen.
local function wait(holds)
  return vim.wait(15000, holds, 20)
end

--- The window that floats, which a hover opens.
local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

local function place_of(text)
  vim.fn.cursor(1, 1)
  vim.fn.search(text, 'c')
end

local function lines()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

--- What a command fills the quickfix list with.
local function listed(run)
  vim.fn.setqflist({}, 'r')
  run()
  wait(function() return #vim.fn.getqflist() > 0 end)
  return vim.tbl_map(function(item)
    return { file = vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ':t'), line = item.lnum, text = item.text }
  end, vim.fn.getqflist())
end

local function drive()
  vim.o.hidden = true
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/draft.md'))
  vim.bo.filetype = 'markdown'
  local draft = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({ name = 'itu-resolutions', cmd = command, root_dir = folder })
  vim.lsp.buf_attach_client(draft, id)
  local client = vim.lsp.get_client_by_id(id)
  wait(function() return client.initialized end)

  wait(function() return #vim.diagnostic.get(draft) > 0 end)
  seen.diagnostics = vim.tbl_map(function(item) return item.code end, vim.diagnostic.get(draft))

  place_of('Resolution 44 (Rev')
  vim.lsp.buf.hover()
  wait(floating)
  local window = floating()
  seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
  vim.api.nvim_win_close(window, true)

  seen.references = listed(function() vim.lsp.buf.references() end)
  vim.cmd('cclose')
  vim.api.nvim_set_current_buf(draft)

  place_of('Resolution 44 (Rev')
  vim.lsp.buf.document_highlight()
  local marks = function()
    local found = 0
    for name, namespace in pairs(vim.api.nvim_get_namespaces()) do
      if name:find('references') then found = found + #vim.api.nvim_buf_get_extmarks(draft, namespace, 0, -1, {}) end
    end
    return found
  end
  wait(function() return marks() > 0 end)
  seen.highlights = marks()

  seen.outline = vim.tbl_map(function(item) return item.text end, listed(function() vim.lsp.buf.document_symbol() end))
  vim.cmd('cclose')
  vim.api.nvim_set_current_buf(draft)
  seen.symbols = vim.tbl_map(function(item) return item.text end, listed(function() vim.lsp.buf.workspace_symbol('to:SG17') end))
  vim.cmd('cclose')
  vim.api.nvim_set_current_buf(draft)

  place_of('Resolution 44 (Rev')
  seen.incoming = vim.tbl_map(function(item) return item.text end, listed(function() vim.lsp.buf.incoming_calls() end))
  vim.cmd('cclose')
  vim.api.nvim_set_current_buf(draft)

  place_of('Geneva')
  -- The menu of actions asks a person; what it would apply is applied here.
  local range = vim.lsp.util.make_range_params()
  range.context = { diagnostics = {} }
  local actions = vim.lsp.buf_request_sync(draft, 'textDocument/codeAction', range, 15000)[id].result
  for _, action in ipairs(actions) do
    if action.title == 'Change to (Rev. New Delhi, 2024)' then
      vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
    end
  end
  seen.fixed = lines()

  -- The rewrites of a range are offered beside the fixes.
  vim.api.nvim_buf_set_lines(draft, -1, -1, false, { 'and Resolutions 101 to 103' })
  place_of('101 to')
  local rewrites = vim.lsp.util.make_range_params()
  rewrites.context = { diagnostics = {}, only = { 'refactor.rewrite' } }
  for _, action in ipairs(vim.lsp.buf_request_sync(draft, 'textDocument/codeAction', rewrites, 15000)[id].result) do
    if action.title == 'Expand the range into a list' then
      vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
    end
  end
  seen.rewritten = vim.fn.getline('$')

  --- What completion offers at the end of a new last line, after what is typed of it.
  local function completed(line, typed)
    vim.api.nvim_buf_set_lines(draft, -1, -1, false, { line })
    vim.fn.cursor(vim.fn.line('$'), #line + 1)
    vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'
    local position = vim.lsp.util.make_position_params()
    local answers = vim.lsp.buf_request_sync(draft, 'textDocument/completion', position, 15000)
    return vim.tbl_map(
      function(item) return item.word end,
      vim.lsp.util.text_document_completion_list_to_complete_items(answers[id].result, typed)
    )
  end
  seen.completion = completed('See Resolution 10', '10')
  seen.provisions = completed('See Resolution 44, instructs the Director of TSB ', 'instructs the Director of TSB ')

  place_of('Resolution 44 (Rev')
  vim.lsp.buf.definition()
  wait(function() return vim.fn.bufname():find('annex.md') ~= nil end)
  seen.definition = { file = vim.fn.fnamemodify(vim.fn.bufname(), ':t'), line = vim.fn.getline('.') }

  -- The annex is a file like any other: lenses are shown in it.
  vim.lsp.buf_attach_client(0, id)
  vim.lsp.codelens.refresh()
  wait(function() return #vim.lsp.codelens.get(0) > 0 end)
  seen.lenses = #vim.lsp.codelens.get(0)

  vim.lsp.stop_client(id)
end

local ok, problem = pcall(drive)
if not ok then seen.problem = problem end
vim.fn.writefile({ vim.fn.json_encode(seen) }, os.getenv('ITU_RESULT'))
vim.cmd('qall!')
