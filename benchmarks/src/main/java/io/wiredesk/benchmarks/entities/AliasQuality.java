package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.quality.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well names are joined: B3 (Bagga and Baldwin 1998), and the share of aliases that are with a mention of their canonical
 * name. A name that only one side has counts as not joined to anything right. Not safe for several threads.
 */
final class AliasQuality {

    private double precision;
    private double recall;
    private int found;
    private int wanted;
    private int aliases;
    private int joined;

    private record Span(int start, int end) {}

    void add(String text, List<Name> gold, List<Name> got) {
        Map<Integer, Set<Span>> goldThings = things(gold);
        Map<Integer, Set<Span>> gotThings = things(got);
        Map<Span, Set<Span>> goldOf = index(goldThings);
        Map<Span, Set<Span>> gotOf = index(gotThings);
        precision += agreement(gotOf, goldOf);
        recall += agreement(goldOf, gotOf);
        found += gotOf.size();
        wanted += goldOf.size();
        goldThings.values().forEach(thing -> countAliases(text, thing, gotOf));
    }

    private static Map<Integer, Set<Span>> things(List<Name> names) {
        Map<Integer, Set<Span>> things = new HashMap<>();
        names.forEach(name ->
                things.computeIfAbsent(name.thing(), key -> new HashSet<>()).add(new Span(name.start(), name.end())));
        return things;
    }

    private static Map<Span, Set<Span>> index(Map<Integer, Set<Span>> things) {
        Map<Span, Set<Span>> index = new HashMap<>();
        things.values().forEach(thing -> thing.forEach(span -> index.put(span, thing)));
        return index;
    }

    /** The sum over all mentions of the share of their own thing that the other side also holds together. */
    private static double agreement(Map<Span, Set<Span>> own, Map<Span, Set<Span>> other) {
        double sum = 0;
        for (Map.Entry<Span, Set<Span>> mention : own.entrySet()) {
            Set<Span> theirs = other.getOrDefault(mention.getKey(), Set.of());
            long common = mention.getValue().stream().filter(theirs::contains).count();
            sum += (double) common / mention.getValue().size();
        }
        return sum;
    }

    private void countAliases(String text, Set<Span> thing, Map<Span, Set<Span>> gotOf) {
        List<Span> spans = new ArrayList<>(thing);
        spans.sort(Comparator.comparingInt(Span::start));
        String canonical = spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        for (Span span : spans) {
            if (!words(text, span).equals(canonical)) {
                aliases++;
                Set<Span> with = gotOf.getOrDefault(span, Set.of());
                joined += with.stream()
                                .anyMatch(
                                        s -> thing.contains(s) && words(text, s).equals(canonical))
                        ? 1
                        : 0;
            }
        }
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    List<Figure> figures() {
        double p = found == 0 ? 0 : precision / found;
        double r = wanted == 0 ? 0 : recall / wanted;
        return List.of(
                new Figure("B3 F", p + r == 0 ? 0 : 2 * p * r / (p + r), wanted),
                new Figure("B3 precision", p, found),
                new Figure("B3 recall", r, wanted),
                new Figure("aliases joined", aliases == 0 ? 0 : (double) joined / aliases, aliases));
    }
}
