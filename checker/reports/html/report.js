"use strict";
(() => {
  const form = document.getElementById("filters");
  const cards = [...document.querySelectorAll(".card")];
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const fits = (card, wanted) =>
    wanted.getAll("level").includes(card.dataset.level) &&
    (!wanted.get("rule") || card.dataset.rule === wanted.get("rule")) &&
    (!wanted.get("fact") || card.dataset.fact === wanted.get("fact")) &&
    (!wanted.get("outlet") || card.dataset.outlets.includes(` ${wanted.get("outlet")} `)) &&
    plain(wanted.get("words")).split(/\s+/).every((word) => plain(card.textContent).includes(word));

  const filter = () => {
    const wanted = new FormData(form);
    let shown = 0;
    for (const card of cards) {
      card.hidden = !fits(card, wanted);
      shown += card.hidden ? 0 : 1;
    }
    const said = document.getElementById("shown");
    said.textContent = said.dataset.form.replace("{shown}", shown).replace("{all}", cards.length);
    document.getElementById("none-shown").hidden = shown > 0;
  };

  if (form) {
    form.hidden = false;
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    document.getElementById("print").addEventListener("click", () => window.print());
    filter();
  }

  const data = JSON.parse(document.getElementById("data").textContent);
  const dialog = document.getElementById("record");

  const table = (row) => {
    const list = document.createElement("dl");
    data.labels.forEach((label, column) => {
      let text = data.strings[row[column]];
      if (!text) return;
      if (column === data.labels.length - 1) text += `:${row[column + 1]}:${row[column + 2]}`;
      const term = document.createElement("dt");
      const value = document.createElement("dd");
      const words = document.createElement("bdi");
      term.textContent = label;
      words.textContent = text;
      value.append(words);
      list.append(term, value);
    });
    return list;
  };

  const showRecord = (figure) => {
    const more = figure.dataset.more ? figure.dataset.more.split(" ") : [];
    const rows = [figure.id.slice(1), ...more].map((number) => data.rows[number]);
    document.getElementById("record-words").textContent = figure.textContent;
    document.getElementById("record-body").replaceChildren(...rows.map(table));
    const fact = rows.map((row) => row[row.length - 1]).find((number) => document.getElementById(`f${number}`));
    const link = document.getElementById("record-fact");
    link.hidden = fact === undefined;
    link.href = `#f${fact}`;
    dialog.showModal();
  };

  document.getElementById("articles").addEventListener("click", (event) => {
    const figure = event.target.closest(".fig");
    if (!figure) return;
    event.preventDefault();
    showRecord(figure);
  });
  document.getElementById("record-close").addEventListener("click", () => dialog.close());
  document.getElementById("record-fact").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });

  // What a link points to may be folded away or filtered out.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.matches(".card[hidden]")) form.reset();
    for (let around = target.closest("details"); around; around = around.parentElement.closest("details")) {
      around.open = true;
    }
    setTimeout(() => target.scrollIntoView());
  };
  window.addEventListener("hashchange", reveal);
  reveal();

  const folded = () => document.querySelectorAll("#findings details:not([open]), #figures details:not([open])");
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...folded()];
    for (const one of opened) one.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
})();
