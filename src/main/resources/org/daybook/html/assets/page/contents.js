// The list of contents shows where the reader is.
const links = Array.from(document.querySelectorAll(".contents a"));
const list = links[0]?.closest(".margin");
const headings = links
  .map((link) => decodeURIComponent(link.hash.slice(1)))
  .map((id) => document.getElementById(id));

function update() {
  const line = innerHeight / 4;
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line).length;
  links.forEach((link, i) => {
    if (i === passed - 1) {
      link.setAttribute("aria-current", "location");
      list.scrollTop = link.offsetTop - list.clientHeight / 2;
    } else {
      link.removeAttribute("aria-current");
    }
  });
}

const observer = new IntersectionObserver(update, { rootMargin: "0px 0px -75% 0px" });
headings.forEach((heading) => observer.observe(heading));
