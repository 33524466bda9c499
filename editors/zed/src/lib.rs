//! Tells Zed how the language server is started: as `itu-resolutions lsp --stdio`, found on the path of the project's shell.
use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct ItuResolutions;

impl zed::Extension for ItuResolutions {
    fn new() -> Self {
        Self
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree
            .which("itu-resolutions")
            .ok_or("itu-resolutions is not on the path: npm install -g itu-resolutions")?;
        Ok(Command {
            command,
            args: vec!["lsp".into(), "--stdio".into()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(ItuResolutions);
