// Sending a file: how much of it has gone, as a bar and, every tenth, in words for those who cannot see it.
const form = (event) => event.target.closest?.("form[data-upload]");

document.addEventListener("htmx:xhr:progress", (event) => {
  const upload = form(event);
  if (!upload || !event.detail.lengthComputable) return;
  const bar = upload.querySelector("progress");
  const percent = Math.floor((100 * event.detail.loaded) / event.detail.total);
  upload.querySelector("[data-bar]").hidden = false;
  bar.value = percent;
  const tenth = `${percent - (percent % 10)} %`;
  const said = upload.querySelector("[data-said]");
  if (said.textContent !== tenth) said.textContent = tenth;
});

document.addEventListener("htmx:beforeRequest", (event) => {
  const upload = form(event);
  if (!upload) return;
  upload.querySelector("[data-failed]").hidden = true;
  const file = upload.querySelector("input[type=file]").files[0];
  const tooLarge = Boolean(file && upload.dataset.most && file.size > Number(upload.dataset.most));
  upload.querySelector("[data-too-large]").hidden = !tooLarge;
  if (tooLarge) {
    event.preventDefault();
    return;
  }
  upload.querySelector("button").disabled = true;
});

document.addEventListener("htmx:afterRequest", (event) => {
  const upload = form(event);
  if (!upload) return;
  upload.querySelector("button").disabled = false;
  if (!event.detail.successful) {
    upload.querySelector("[data-bar]").hidden = true;
    upload.querySelector("[data-failed]").hidden = false;
  }
});
