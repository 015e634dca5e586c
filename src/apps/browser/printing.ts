// Page script of the receipt: a button that prints.

document.documentElement.classList.add('has-script');
for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
