// Draws a table as bars above it. The table stays: it is the content, the drawing only helps to see it.
import * as echarts from "echarts/core";
import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

echarts.use([BarChart, GridComponent, CanvasRenderer]);

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function draw(figure) {
  const rows = [...figure.querySelectorAll("tbody tr")].reverse();
  const names = rows.map((row) => row.querySelector("th").textContent.trim());
  const values = rows.map((row) => {
    const value = row.querySelector("td").dataset.value;
    return value === undefined ? null : Number(value);
  });
  const box = document.createElement("div");
  box.className = "chart-box";
  box.setAttribute("aria-hidden", "true");
  figure.prepend(box);
  figure.classList.add("chart-drawn");
  const chart = echarts.init(box, null, { renderer: "canvas" });
  const text = { color: colour("--ink-2"), fontFamily: "Inter, sans-serif", fontSize: 12 };
  chart.setOption({
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    animationDuration: 300,
    grid: { left: 4, right: 44, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: "value", minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: { type: "category", data: names, axisLine: { show: false }, axisTick: { show: false }, axisLabel: text },
    series: [{ type: "bar", data: values, barWidth: 14, label: { show: true, position: "right", ...text, color: colour("--ink") }, itemStyle: { color: colour("--accent"), borderRadius: 3 } }],
  });
  new ResizeObserver(() => chart.resize()).observe(box);
}

export function drawAll() {
  document.querySelectorAll("[data-chart]").forEach(draw);
}
