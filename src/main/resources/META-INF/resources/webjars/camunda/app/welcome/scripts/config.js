export default {
  app: {name: 'Welcome', vendor: '考核 Kaohe'},
  customScripts: ['../../lib/kaohe/one-login.js'],
  disableWelcomeMessage: true
};
