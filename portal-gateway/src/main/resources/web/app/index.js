import htmx from "htmx.org";
import "./app.css";
import "./keys.js";
import "./live.js";
import "./upload.js";
import "./grid.js";

window.htmx = htmx;

if (document.querySelector("[data-chart]")) {
  import("./chart.js").then((chart) => chart.drawAll());
}
