package org.daybook.renderer.markup;

import org.jsoup.nodes.Element;

/** Replaces the tables that Asciidoctor makes of some lists by lists. */
final class ListTables {
  private ListTables() {}

  /** A list of the explanations of callouts. */
  static void callouts(Element table) {
    Element list = new Element("ol");
    for (Element row : table.select("> tbody > tr")) {
      Element text = row.lastElementChild();
      if (text != null) {
        list.appendElement("li").appendChildren(text.childNodes());
      }
    }
    table.replaceWith(list);
  }

  /** A horizontal list of terms. */
  static void terms(Element table) {
    Element list = new Element("dl");
    for (Element cell : table.select("> tbody > tr > td")) {
      String name = cell.hasClass("hdlist1") ? "dt" : "dd";
      list.appendElement(name).appendChildren(cell.childNodes());
    }
    table.replaceWith(list);
  }
}
