package io.wiredesk.stages.blocks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "progress",
            // How a word is read stands above it, not in the line.
            "rt",
            "rp");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "meter", "nobr", "o:p", "output", "picture", "q", "ruby", "s", "samp",
            "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "input",
            "link", "meta", "br", "center", "param", "track");

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

    private static final Map<String, Zone> ROLES = new HashMap<>(Map.of(
            "main", Zone.MAIN,
            "article", Zone.ARTICLE,
            "banner", Zone.HEADER,
            "contentinfo", Zone.FOOTER,
            "navigation", Zone.NAVIGATION,
            "complementary", Zone.ASIDE,
            "search", Zone.FORM,
            "form", Zone.FORM,
            "dialog", Zone.DIALOG));

    private static final int MAX_STYLE_UNITS = 1_000;

    private static final Set<String> BESIDE = Set.of("nav", "footer", "aside");
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");
    /** What a page says of itself outside its visible text. */
    private static final Set<String> STATEMENTS = Set.of("title", "meta", "script");

    private static final Map<String, BlockKind> KINDS = Map.of(
            "li", BlockKind.LIST_ITEM,
            "dt", BlockKind.LIST_ITEM,
            "dd", BlockKind.LIST_ITEM,
            "blockquote", BlockKind.QUOTE);
    private static final Map<String, Mark.Kind> MARKS =
            Map.of("h1", Mark.Kind.HEADING, "h2", Mark.Kind.SUBHEADING, "time", Mark.Kind.TIME);
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Map<String, Traits> TRAITS = traits();
    private static final Traits PLAIN = traits("");

    /**
     * What a tag means by itself.
     *
     * @param invisible whether a reader sees nothing of what it holds
     * @param inline    whether it stands within a line
     * @param beside    whether what stands in it is not the article
     * @param frame     whether it stands around all of a page or of an article, so that its names say nothing of its parts
     * @param statement whether it says something of the page outside its visible text
     * @param zone      what it says about its place, null when that is nothing
     * @param kind      what the blocks in it are, null when it does not say
     * @param level     of a heading, 0 for all else
     * @param mark      what it marks up, null when that is nothing
     */
    record Traits(
            boolean invisible,
            boolean inline,
            boolean beside,
            boolean frame,
            boolean statement,
            Zone zone,
            BlockKind kind,
            int level,
            Mark.Kind mark) {}

    private Tags() {}

    static Traits of(Element element) {
        return TRAITS.getOrDefault(element.normalName(), PLAIN);
    }

    private static Map<String, Traits> traits() {
        return Stream.of(INVISIBLE, INLINE, FRAMES, STATEMENTS, ZONES.keySet(), KINDS.keySet(), HEADINGS)
                .flatMap(Collection::stream)
                .distinct()
                .collect(Collectors.toMap(tag -> tag, Tags::traits));
    }

    private static Traits traits(String tag) {
        int level = HEADINGS.indexOf(tag) + 1;
        return new Traits(
                INVISIBLE.contains(tag),
                INLINE.contains(tag),
                BESIDE.contains(tag),
                FRAMES.contains(tag),
                STATEMENTS.contains(tag),
                ZONES.get(tag),
                level > 0 ? BlockKind.HEADING : KINDS.get(tag),
                level,
                MARKS.get(tag));
    }

    /** Whether it holds what a script would make visible from the template in front of it, as the posts of Blogger do. */
    static boolean isStandIn(Element element) {
        if (!element.normalName().equals("noscript")) {
            return false;
        }
        Element before = element.previousElementSibling();
        return before != null
                && before.normalName().equals("script")
                && before.attr("type").equals("text/template");
    }

    /** Whether its attributes hide an element. */
    static boolean isHidden(Labels labels) {
        return labels.forScreenReaders() || labels.hidden() || isClipped(labels.style());
    }

    /** A button without text is a picture, and pictures stand in lines. */
    static boolean isInline(Element element, Traits traits) {
        return traits.inline() || traits.zone() == Zone.BUTTON && !element.hasText();
    }

    /** The zones around what an element holds. */
    static Set<Zone> zones(Traits traits, Labels labels, Set<Zone> outer) {
        Zone zone = traits.zone() == null ? ROLES.get(labels.role()) : traits.zone();
        boolean body = labels.property().equals("articleBody");
        if ((zone == null || outer.contains(zone)) && (!body || outer.contains(Zone.BODY))) {
            return outer;
        }
        EnumSet<Zone> zones = outer.isEmpty() ? EnumSet.noneOf(Zone.class) : EnumSet.copyOf(outer);
        if (zone != null) {
            zones.add(zone);
        }
        if (body) {
            zones.add(Zone.BODY);
        }
        return zones;
    }

    private static boolean isClipped(String style) {
        if (style.isEmpty() || style.length() > MAX_STYLE_UNITS) {
            return false;
        }
        String bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return bare.contains("display:none") || bare.contains("clip:rect(0") && bare.contains("position:absolute");
    }
}
