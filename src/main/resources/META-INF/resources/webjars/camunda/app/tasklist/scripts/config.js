/*
 * Tasklist says its words as they stand when a part of the page is made: words that arrive later are never said, and of two languages the
 * one that arrives last sets all dates. So only the browser's own language is loaded, and it lies ready, where Tasklist keeps it, before Tasklist starts.
 */
const languages = navigator.languages ?? [navigator.language];
const language = languages.find((each) => /^(zh|en)/.test(each))?.slice(0, 2) ?? 'en';

async function layReady() {
  const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  const folder = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist/locales/`;
  const answer = await fetch(`${folder}${language}.json?bust=${window.bust}`);
  kept[`${folder}_locales_data_${language}_${window.bust}`] = JSON.stringify(await answer.json());
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

await layReady().catch((failure) => console.warn('The words of Tasklist come late', failure));

export default {
  app: {name: 'Tasklist', vendor: '考核 Kaohe'},
  locales: {availableLocales: ['en', 'zh'], fallbackLocale: language},
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
