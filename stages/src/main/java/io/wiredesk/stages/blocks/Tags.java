package io.wiredesk.stages.blocks;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the tags of HTML mean to a reader. */
final class Tags {

    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "svg",
            "math",
            "iframe",
            "frame",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea",
            "map",
            "applet",
            "progress");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "meter", "nobr", "o:p", "output", "picture", "q", "rp", "rt", "ruby",
            "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
            "input", "link", "meta", "br", "center", "param", "track");

    private static final Map<String, Zone> ZONES = Map.ofEntries(
            Map.entry("article", Zone.ARTICLE),
            Map.entry("main", Zone.MAIN),
            Map.entry("header", Zone.HEADER),
            Map.entry("footer", Zone.FOOTER),
            Map.entry("nav", Zone.NAVIGATION),
            Map.entry("menu", Zone.NAVIGATION),
            Map.entry("aside", Zone.ASIDE),
            Map.entry("form", Zone.FORM),
            Map.entry("fieldset", Zone.FORM),
            Map.entry("button", Zone.BUTTON),
            Map.entry("dialog", Zone.DIALOG),
            Map.entry("figure", Zone.FIGURE),
            Map.entry("figcaption", Zone.CAPTION),
            Map.entry("table", Zone.TABLE),
            Map.entry("ul", Zone.LIST),
            Map.entry("ol", Zone.LIST),
            Map.entry("blockquote", Zone.QUOTE),
            Map.entry("time", Zone.TIME),
            Map.entry("address", Zone.ADDRESS));

    private static final Map<String, Zone> ROLES = Map.of(
            "main", Zone.MAIN,
            "article", Zone.ARTICLE,
            "banner", Zone.HEADER,
            "contentinfo", Zone.FOOTER,
            "navigation", Zone.NAVIGATION,
            "complementary", Zone.ASIDE,
            "search", Zone.FORM,
            "form", Zone.FORM,
            "dialog", Zone.DIALOG);

    private static final int MAX_STYLE_UNITS = 1_000;

    private static final Set<String> SCREEN_READER_ONLY = Set.of(
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "screenreader-text",
            "u-hidden-visually");

    private Tags() {}

    static boolean isInvisible(Element element) {
        return INVISIBLE.contains(element.normalName())
                || element.attributesSize() > 0
                        && (element.hasAttr("hidden") && !Streamed.isPart(element) || isStyledAway(element));
    }

    /** A button without text is a picture, and pictures stand in lines. */
    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName()) || element.normalName().equals("button") && !element.hasText();
    }

    static EnumSet<Zone> zones(Element element) {
        EnumSet<Zone> zones = EnumSet.noneOf(Zone.class);
        Zone zone = ZONES.getOrDefault(element.normalName(), ROLES.get(element.attr("role")));
        if (zone != null) {
            zones.add(zone);
        }
        if (element.attr("itemprop").equals("articleBody")) {
            zones.add(Zone.BODY);
        }
        return zones;
    }

    private static boolean isStyledAway(Element element) {
        return isClipped(element.attr("style")) || isForScreenReaders(element.attr("class"));
    }

    private static boolean isClipped(String style) {
        if (style.isEmpty() || style.length() > MAX_STYLE_UNITS) {
            return false;
        }
        String bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return bare.contains("display:none") || bare.contains("clip:rect(0") && bare.contains("position:absolute");
    }

    /** Frameworks put something of their own behind the names: {@code visually-hidden__x7}. */
    private static boolean isForScreenReaders(String classes) {
        return SCREEN_READER_ONLY.stream().anyMatch(name -> {
            int at = classes.indexOf(name);
            return at == 0 || at > 0 && classes.charAt(at - 1) == ' ';
        });
    }
}
