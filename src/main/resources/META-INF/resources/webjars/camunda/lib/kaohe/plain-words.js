/*
 * Tasklist puts words of the engine before our messages, and its form library says in English what a field lacks.
 * Wherever either appears, what the person reads is ours alone, in both languages.
 */
const SHOWN = '.message, .fjs-form-field-error, .fjs-select-placeholder';
const SAID = [
  [/^Select$/, '请选择 Choose'],
  [/^(?:Cannot (?:submit task form|complete task|instantiate process definition) \S+: )+/, ''],
  [/^Field is required\.$/, '必填 Required'],
  [/^Field must match pattern \^\\d\{4\}-.*\.$/, '请按 yyyy-MM 填写 Write it as yyyy-MM'],
  [/^Field must match pattern .*\.$/, '请填写数字 A number is expected'],
  [/^Field must have minimum value of (.*)\.$/, '不得小于 $1 At least $1'],
  [/^Field must have maximum value of (.*)\.$/, '不得大于 $1 At most $1'],
  [/^Field must have minimum length of (.*)\.$/, '至少 $1 个字符 At least $1 characters'],
  [/^Field must have maximum length of (.*)\.$/, '最多 $1 个字符 At most $1 characters'],
  [/^Field must be a valid email\.$/, '邮箱格式不符 Not an e-mail address'],
  [/^Field must be a valid +international phone number\..*$/, '电话号码格式不符 Not an international phone number']
];

function say(text) {
  const said = SAID.reduce((words, [theirs, ours]) => words.replace(theirs, ours), text.data.trim());
  if (said !== text.data.trim()) {
    text.data = said;
  }
}

/* A form that lacks something is not sent, and Tasklist then says that there was an error, but not which. */
function sayWhich() {
  if (document.querySelector('.fjs-form-field-error')) {
    for (const empty of document.querySelectorAll('.alert-danger .message:empty')) {
      empty.textContent = '请查看标红的字段 Please look at the fields marked in red';
    }
  }
}

function look() {
  sayWhich();
  for (const place of document.querySelectorAll(SHOWN)) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      say(texts.currentNode);
    }
  }
}

new MutationObserver(look).observe(document.documentElement, {childList: true, subtree: true, characterData: true});
look();
