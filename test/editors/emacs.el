;;; One session of Eglot with the server, as a person would drive it; what it saw goes to a JSON file.  -*- lexical-binding: t -*-
(require 'json)
(package-initialize)
(require 'project)
(require 'eglot)
(require 'xref)
(require 'imenu)

(defvar itu-seen nil "What the session saw, by name.")
(defun itu-saw (name value) (push (cons name value) itu-seen))

(defun itu-wait (holds)
  "Take the server's messages until HOLDS gives something; give that."
  (let ((deadline (+ (float-time) 15)) result)
    (while (and (not (setq result (funcall holds))) (< (float-time) deadline))
      (accept-process-output nil 0.05))
    result))

(defun itu-place-of (text)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun itu-drive ()
  (setq eglot-sync-connect 15
        eglot-confirm-server-initiated-edits nil
        eglot-confirm-server-edits nil
        make-backup-files nil
        project-find-functions (list (lambda (folder) (cons 'transient folder))))
  (find-file (expand-file-name "draft.md" (getenv "ITU_FOLDER")))
  (text-mode)
  (let ((command (append (json-read-from-string (getenv "ITU_SERVER")) nil)))
    (eglot '(text-mode) (project-current) 'eglot-lsp-server command "markdown"))
  (let ((draft (current-buffer)))
    (itu-wait (lambda () (flymake-diagnostics)))
    (itu-saw 'diagnostics (length (flymake-diagnostics)))

    (itu-place-of "Resolution 44 (Rev")
    (let (shown)
      (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
      (itu-wait (lambda () shown))
      (itu-saw 'hover (substring-no-properties (or shown ""))))
    ;; Eglot asks for the highlights together with the hover.
    (itu-wait (lambda () eglot--highlights))
    (itu-saw 'highlights (mapcar (lambda (mark) (buffer-substring-no-properties (overlay-start mark) (overlay-end mark)))
                                 eglot--highlights))

    (let ((xrefs (xref-backend-references 'eglot "LSP identifier at point.")))
      (itu-saw 'references
               (mapcar (lambda (item) (file-name-nondirectory (xref-location-group (xref-item-location item)))) xrefs)))

    (itu-saw 'outline (mapcar (lambda (entry) (substring-no-properties (car entry))) (eglot-imenu)))

    (let ((symbols (jsonrpc-request (eglot-current-server) :workspace/symbol '(:query "to:SG17"))))
      (itu-saw 'symbols (mapcar (lambda (symbol) (plist-get symbol :name)) symbols)))

    (goto-char (point-max))
    (insert "See Resolution 10")
    (eglot--signal-textDocument/didChange)
    (let* ((capf (eglot-completion-at-point))
           (candidates (all-completions "" (nth 2 capf))))
      (itu-saw 'completion (mapcar #'substring-no-properties candidates)))

    (insert "\nSee Resolution 44, instructs the Director of TSB ")
    (eglot--signal-textDocument/didChange)
    (let ((capf (eglot-completion-at-point)))
      (itu-saw 'provisions (mapcar #'substring-no-properties (all-completions "" (nth 2 capf)))))
    (delete-region (line-beginning-position) (point-max))

    (insert "Resolutions 101 to 103")
    (eglot--signal-textDocument/didChange)
    (backward-word)
    (let* ((actions (eglot-code-actions (point) (point) nil nil))
           (rewrite (seq-find (lambda (action) (equal (plist-get action :title) "Expand the range into a list"))
                              (append actions nil))))
      (eglot--apply-workspace-edit (plist-get rewrite :edit) nil)
      (itu-saw 'rewritten (buffer-substring-no-properties (line-beginning-position) (line-end-position))))
    (delete-region (1- (line-beginning-position)) (point-max))

    (itu-place-of "Resolution 44 (Rev")
    (search-forward "Geneva")
    (let* ((actions (eglot-code-actions (point) (point) nil nil))
           (fix (seq-find (lambda (action) (equal (plist-get action :title) "Change to (Rev. New Delhi, 2024)"))
                          (append actions nil))))
      (eglot--apply-workspace-edit (plist-get fix :edit) nil)
      (itu-saw 'fixed (buffer-substring-no-properties (point-min) (point-max))))

    (itu-place-of "Resolution 44 (Rev")
    (let ((xref (car (xref-backend-definitions 'eglot "LSP identifier at point."))))
      (xref-pop-to-location xref)
      (itu-saw 'definition (list (file-name-nondirectory (buffer-file-name))
                                 (buffer-substring-no-properties (line-beginning-position) (line-end-position)))))
    (with-current-buffer draft (set-buffer-modified-p nil) (eglot-shutdown (eglot-current-server)))))

(setq debug-on-signal nil)
(condition-case problem
    (itu-drive)
  (error (itu-saw 'problem (format "%S" problem))))
(with-temp-file (getenv "ITU_RESULT") (insert (json-encode itu-seen)))
(kill-emacs 0)
