// Only one language is loaded: of two, the one that arrives last sets the words of all dates.
const languages = navigator.languages ?? [navigator.language];
const chinese = languages.find((language) => /^(zh|en)/.test(language))?.startsWith('zh');

export default {
  app: {name: 'Tasklist', vendor: '考核 Kaohe'},
  locales: {availableLocales: ['en', 'zh'], fallbackLocale: chinese ? 'zh' : 'en'},
  customScripts: ['../../lib/kaohe/one-login.js', '../../lib/kaohe/plain-words.js'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'claims the currently selected task'},
    focusFilter: {key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list'},
    focusList: {key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list'},
    focusForm: {key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form'},
    startProcess: {key: 'ctrl+alt+p', description: 'opens the start process modal dialog'}
  }
};
