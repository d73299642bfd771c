;;; emacs.el --- The main job in Emacs, by Eglot  -*- lexical-binding: t; -*-

;; Run by scripts/host/run-other-editor.mjs with two arguments: the configuration that docs/hosts.md gives, and an early
;; remedy whose payment has no deadline.

(require 'cl-lib)
(require 'package)

(defvar patience 15.0 "Seconds that an answer may take.")
(defvar passed 0)
(defvar failed 0)

(defun step (name act)
  "Run ACT, and print whether it went well under NAME."
  (condition-case problem
      (progn
        (funcall act)
        (cl-incf passed)
        (princ (format "ok   %s\n" name)))
    (error
     (cl-incf failed)
     (princ (format "FAIL %s\n       %s\n" name (error-message-string problem))))))

(defun eventually (what probe)
  "Wait until PROBE gives something, and return it; WHAT names it."
  (let ((end (+ (float-time) patience)) found)
    (while (and (not (setq found (funcall probe))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (or found (error "Never came: %s" what))))

(defun stops ()
  "The findings that a reviewer would stop at."
  ;; Eglot tells the server of changes when nobody has typed for half a second, and such timers do not run in batch mode.
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (cl-remove-if-not (lambda (finding) (memq (flymake-diagnostic-type finding) '(eglot-warning eglot-error)))
                    (flymake-diagnostics)))

(defun go-to (words)
  "Put the cursor on WORDS."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun is-mended ()
  "Whether the payment has a deadline."
  (string-match-p "£300.*within one month" (buffer-string)))

(defun mend-by-code-action ()
  "Take the deadline of one month, as a person who is asked which."
  (go-to "£300")
  (let ((last-nonmenu-event ?x) ; a key, not the mouse: ask in the minibuffer
        titles)
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _)
                 (setq titles (all-completions "" choices))
                 (cl-find-if (lambda (title) (string-match-p "one month" title)) titles))))
      (eglot-code-actions (point) (line-end-position) nil t))
    (eventually "the deadline" #'is-mended)
    (unless (>= (length titles) 2) (error "Offered: %S" titles))))

(defun try-decision-statements ()
  "The whole of it; ends Emacs."
  (let ((configuration (pop command-line-args-left))
        (draft (pop command-line-args-left)))
    (package-initialize)
    (load configuration nil t t)
    (setq eglot-sync-connect 10)
    (find-file draft)
    ;; What `eglot-ensure' waits for, which a session without a person has not.
    (run-hooks 'post-command-hook)

    (step "a .decision file is a decision statement"
          (lambda ()
            (unless (eq major-mode 'decision-statement-mode) (error "%s" major-mode))
            (eventually "the connection" #'eglot-current-server)))

    (step "one warning, on the payment that has no deadline"
          (lambda ()
            (eventually "the warning" (lambda () (= (length (stops)) 1)))
            (let ((finding (car (stops))))
              (unless (string-match-p "deadline" (flymake-diagnostic-text finding))
                (error "%s" (flymake-diagnostic-text finding)))
              (go-to "Pay Miss X £300")
              (unless (= (line-number-at-pos) (line-number-at-pos (flymake-diagnostic-beg finding)))
                (error "On line %s" (line-number-at-pos (flymake-diagnostic-beg finding)))))))

    (step "a hover says why it matters"
          (lambda ()
            (go-to "£300")
            (let (shown)
              (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
              (eventually "the hover" (lambda () shown))
              (unless (string-match-p "deadline" (downcase shown)) (error "%s" shown)))))

    (step "a label leads to its introduction and to every mention"
          (lambda ()
            (go-to "Miss X complained in June")
            (let* ((place (eglot--TextDocumentPositionParams))
                   (server (eglot-current-server))
                   (definitions (jsonrpc-request server :textDocument/definition place))
                   (references (jsonrpc-request server :textDocument/references
                                                (append place '(:context (:includeDeclaration t))))))
              (unless (= (length definitions) 1) (error "%S" definitions))
              (unless (> (length references) 5) (error "%S" references)))))

    (step "a code action mends it"
          (lambda ()
            (mend-by-code-action)
            (eventually "the end of the warning" (lambda () (null (stops))))))

    (step "undo brings the warning back"
          (lambda ()
            (undo-boundary)
            (undo)
            (when (is-mended) (error "The text is not as it was"))
            (eventually "the warning" (lambda () (= (length (stops)) 1)))))

    (step "standard paragraphs are offered, and inserted as plain text"
          (lambda ()
            (go-to "Pay Miss X £300")
            (end-of-line)
            (insert "\n")
            (pcase-let* ((`(,begin ,end ,table . ,options) (eglot-completion-at-point))
                         (offered (all-completions "" table))
                         (chosen (cl-find-if (lambda (label) (string-match-p "evidence" label)) offered)))
              (unless (>= (length offered) 5) (error "Offered: %S" offered))
              (unless chosen (error "None of them is about evidence: %S" offered))
              (delete-region begin end)
              (insert chosen)
              (funcall (plist-get options :exit-function) chosen 'finished)
              (unless (string-match-p "£300[^\n]*\n[^\n]*evidence" (buffer-string)) (error "%s" (buffer-string)))
              (when (string-match-p "\\${" (buffer-string)) (error "A snippet's marks are in the text")))))

    (step "what is typed is read: the paragraph is checked with the rest"
          (lambda ()
            (go-to "£300")
            (forward-char (length "£300"))
            (insert " within one month of our final decision")
            (eventually "the end of the warning" (lambda () (null (stops))))))

    (princ (format "%d passed, %d failed\n" passed failed))
    (set-buffer-modified-p nil)
    (kill-emacs (if (zerop failed) 0 1))))
