/* Forgets what Tasklist kept of somebody's half-filled forms, and carries the part behind # of a deep link over the login. */
"use strict";

for (const key of Object.keys(localStorage)) {
  if (key.startsWith("camunda-form:")) {
    localStorage.removeItem(key);
  }
}

const form = document.getElementById("login");
if (location.hash.startsWith("#/") && location.hash !== "#/login") {
  form.action = form.getAttribute("action") + location.hash;
}

for (const account of document.querySelectorAll("button[data-number]")) {
  account.addEventListener("click", () => {
    form.elements.username.value = account.dataset.number;
    form.elements.password.value = account.dataset.password;
    form.requestSubmit();
  });
}
