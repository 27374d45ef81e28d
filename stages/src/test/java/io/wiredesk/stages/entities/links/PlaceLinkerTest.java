package io.wiredesk.stages.entities.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.Link;
import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceLinkerTest {

    private static final PlaceLinker LINKER = new PlaceLinker(Countries.load(), Cities.load());

    @Test
    void aCityWithoutContextIsThePopulousOneAndTheOthersStayCandidates() {
        // When
        List<Link> links = LINKER.links(List.of("Birmingham"), Set.of());

        // Then
        assertThat(links.get(0).id()).isEqualTo("2655603");
        assertThat(links).extracting(Link::id).contains("4049979");
        assertThat(links.stream().mapToDouble(Link::score).sum()).isLessThanOrEqualTo(1.01);
    }

    @Test
    void theCountriesThatAnArticleNamesSpeakForTheirCities() {
        // When
        List<Link> links = LINKER.links(List.of("Birmingham"), Set.of("US"));

        // Then
        assertThat(links.get(0).id()).isEqualTo("4049979");
    }

    @Test
    void aCountryIsLinkedToItsCodeAndAnAmbiguousNameLessSurely() {
        // When
        Link kenya = LINKER.links(List.of("Kenya"), Set.of()).get(0);
        Link georgia = LINKER.links(List.of("Georgia"), Set.of()).get(0);

        // Then
        assertThat(kenya).isEqualTo(new Link("iso-3166", "KE", 0.99));
        assertThat(georgia.score()).isLessThan(0.8);
    }

    @Test
    void anUnknownPlaceHasNoLink() {
        assertThat(LINKER.links(List.of("Merrowby-under-Lyme"), Set.of())).isEmpty();
    }
}
