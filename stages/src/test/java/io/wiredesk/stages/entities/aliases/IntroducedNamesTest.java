package io.wiredesk.stages.entities.aliases;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.names.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroducedNamesTest {

    private static final AliasResolver RESOLVER =
            new AliasResolver(Countries.load(), Cities.load(), KnownOrganisations.load(), Titles.load());
    private static final Pattern MARKED = Pattern.compile("\\[([^]]+)]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORGANISATION | [Tarn Electric] , formerly known as the [Vale Works] , grew . [Vale Works] was small . | 1",
                "ORGANISATION | [Tarn Electric] (then [Vale Works]) grew. | 1",
                "ORGANISATION | [Tarn Electric] or [Vale Works] may grow. | 2",
                "ORGANISATION | [Tarn Electric], [Vale Works] and others grew. | 2",
                "ORGANISATION | [Tarn Electric] is sometimes called [Vale Works]. | 2",
                "PERSON | [Ana Duarte], better known as [Luz Marina], sang. [Duarte] bowed. | 1",
                "PERSON | [Ana Duarte] (née [Okafor]) met [Thomas Okafor]. | 2",
                "PERSON | [Ana Duarte], also known as [Luz], and [Eva Ruiz], also known as [Luz], sang. | 2",
                "PLACE | [Ost Lake], formerly known as the [Vale Water], froze. | 2",
                "PERSON | [Ana Duarte] (Luz Marina in the film), also known as [Eva Ruiz], sang. | 2",
            })
    void anArticleSaysWhichNamesAreOne(EntityType type, String marked, int things) {
        // Given
        String text = marked.replace("[", "").replace("]", "");
        List<Naming> namings = namings(type, marked);

        // When
        List<Cluster> clusters = RESOLVER.resolve(namings, new IntroducedNames().in(text, namings));

        // Then
        assertThat(clusters).hasSize(things);
        assertThat(clusters.stream()
                        .mapToInt(cluster -> cluster.namings().size())
                        .sum())
                .isEqualTo(namings.size());
    }

    private static List<Naming> namings(EntityType type, String marked) {
        List<Naming> namings = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            int start = matcher.start() - 2 * namings.size();
            String name = matcher.group(1);
            namings.add(new Naming(
                    type,
                    List.of(name.split(" ")),
                    name,
                    Optional.empty(),
                    Passage.Part.BODY,
                    start,
                    start + name.length(),
                    1));
        }
        return namings;
    }
}
