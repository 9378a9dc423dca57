const followed = new WeakSet();

// Keeps the newest message in sight, unless somebody has scrolled up to read.
export function follow(messages) {
  if (!messages) return;
  if (!followed.has(messages)) {
    followed.add(messages);
    messages.atEnd = true;
    messages.addEventListener('scroll', () => {
      messages.atEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80;
    });
  }
  if (messages.atEnd) messages.scrollTop = messages.scrollHeight;
}

// A menu closes when something else is clicked.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target) || event.target.closest('[role=menuitem]')) menu.open = false;
  }
});
