package io.wiredesk.launcher;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a careful reader makes of one article of the sample archive.
 *
 * @param input       file of the archive
 * @param item        which article of the file, from 1
 * @param url         null when the file says none
 * @param publishedAt null when nothing but the time it was first seen is known
 * @param never       names that stand in the document but not in its story
 */
record ExpectedStory(
        String input,
        int item,
        String url,
        String title,
        String standfirst,
        String language,
        List<String> byline,
        String dateline,
        String publishedAt,
        String text,
        List<Media> media,
        Rights rights,
        Entities entities,
        List<String> never) {

    record Media(String caption, String photographer, String agency) {}

    record Rights(String holder, Integer year, String agency) {}

    /**
     * Every name of the story by its class.
     *
     * @param persons       with the other names that the story gives them
     * @param organisations with the other names that the story gives them
     * @param either        names that readers class in different ways: not asked for, and no mistake in any class
     */
    record Entities(
            Map<String, List<String>> persons,
            Map<String, List<String>> organisations,
            List<String> places,
            List<String> either) {

        /** All that must be found, as class and fullest name. */
        Set<Name> required() {
            return names(persons.keySet().stream(), organisations.keySet().stream());
        }

        /** All that may be found: the same names and their other forms. */
        Set<Name> known() {
            return names(forms(persons), forms(organisations));
        }

        private Set<Name> names(Stream<String> people, Stream<String> bodies) {
            Set<Name> names = new TreeSet<>();
            people.forEach(name -> names.add(new Name("PERSON", name)));
            bodies.forEach(name -> names.add(new Name("ORGANISATION", name)));
            places.forEach(name -> names.add(new Name("PLACE", name)));
            return names;
        }

        private static Stream<String> forms(Map<String, List<String>> byName) {
            return byName.entrySet().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream()));
        }
    }

    /** A name and its class. */
    record Name(String type, String name) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return type + " " + name;
        }
    }

    /** Reads all expectations below a directory. */
    static List<ExpectedStory> readAll(Path directory) {
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(mapper, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedStory read(JsonMapper mapper, Path file) {
        try {
            return mapper.readValue(file.toFile(), ExpectedStory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a report calls it. */
    @Override
    public String toString() {
        return item == 1 ? input : input + " #" + item;
    }
}
