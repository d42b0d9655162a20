/*
 * The web apps have no login of their own: where they would show it, the whole page goes to ours.
 * After a lost session the place behind # survives the login; after a logout nothing does.
 */
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
let place = location.hash;
let leaving = false;

function look() {
  if (!location.hash.startsWith('#/login')) {
    place = location.hash;
    return;
  }
  if (leaving) {
    location.replace(root + '/login?logout');
  } else {
    restore(place);
    location.reload();
  }
}

const restore = history.replaceState.bind(history, null, '');
for (const name of ['pushState', 'replaceState']) {
  const original = history[name];
  history[name] = function (...args) {
    original.apply(this, args);
    look();
  };
}

addEventListener('hashchange', look);
document.addEventListener('click', (event) => {
  leaving = leaving || Boolean(event.target.closest('li.logout'));
}, true);
look();
