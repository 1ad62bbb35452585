// A table of inputs: the arrow keys move to the same column of the next row, as in a spreadsheet.
const fields = "input:not([type=hidden]), textarea, select";

function neighbour(cell, by) {
  const column = cell.cellIndex;
  let row = cell.parentElement;
  do row = by > 0 ? row.nextElementSibling : row.previousElementSibling;
  while (row && !row.cells[column]?.querySelector(fields));
  return row?.cells[column]?.querySelector(fields);
}

// In a text of several lines the arrows move within it first.
function leaves(field, by) {
  if (field.tagName !== "TEXTAREA") return true;
  const at = field.selectionStart;
  if (at !== field.selectionEnd) return false;
  return by > 0 ? !field.value.slice(at).includes("\n") : !field.value.slice(0, at).includes("\n");
}

document.addEventListener("keydown", (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const cell = event.target.closest?.("[data-grid] td");
  if (!by || !cell || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || event.target.tagName === "SELECT" || !leaves(event.target, by)) return;
  const next = neighbour(cell, by);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select?.();
});
