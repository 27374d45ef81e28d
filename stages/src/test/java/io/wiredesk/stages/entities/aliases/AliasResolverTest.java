package io.wiredesk.stages.entities.aliases;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.names.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasResolverTest {

    private static final AliasResolver RESOLVER =
            new AliasResolver(Countries.load(), Cities.load(), KnownOrganisations.load(), Titles.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PERSON; Thomas Okafor|Mr+Okafor|Okafor; Thomas Okafor=Mr Okafor,Okafor",
                "PERSON; Anna Smith|John Smith|Ms+Smith; Anna Smith|John Smith|Smith=Ms Smith",
                "PERSON; Thomas Okafor|T. Okafor; Thomas Okafor=T. Okafor",
                "PERSON; George W. Bush|George Bush; George W. Bush=George Bush",
                "PERSON; Thomas Okafor|Mr+Thomas; Thomas Okafor|Thomas=Mr Thomas",
                "PERSON; Kim Dae-ho|Mr+Kim; Kim Dae-ho=Kim,Mr Kim",
                "PERSON; Anna van den Berg|Van den Berg; Anna van den Berg=Van den Berg",
                "PERSON; Ana González Ruiz|González; Ana González Ruiz=González",
                "PERSON; José Ortúzar|Jose Ortuzar; José Ortúzar=Jose Ortuzar",
                "ORGANISATION; Tarn & Vale Ltd|Tarn & Vale; Tarn & Vale Ltd=Tarn & Vale",
                "ORGANISATION; World Health Organization|WHO; World Health Organization=WHO",
                "ORGANISATION; North Sea Fund|NSF; North Sea Fund=NSF",
                "ORGANISATION; North Sea Fund|Northern Salt Foundation|NSF; North Sea Fund|Northern Salt Foundation|NSF",
                "ORGANISATION; Thornbury Asset Management|Thornbury; Thornbury Asset Management=Thornbury",
                "PLACE; United States|US|U.S.; United States=U.S.,US",
                "PLACE; Niger|Nigeria; Niger|Nigeria",
                "PLACE; the United States|America|U.S; the United States=America,U.S",
                "PLACE; Great Belt Bridge|Great Belt; Great Belt Bridge=Great Belt",
                "PLACE; London Heathrow Airport|Heathrow Airport; London Heathrow Airport=Heathrow Airport",
                "PLACE; Mexico City|Mexico; Mexico|Mexico City",
                "ORGANISATION; Legislative Council of Ceylon|Legislative Council; Legislative Council of Ceylon=Legislative Council",
                "ORGANISATION; Bank of England|England; Bank of England|England",
                "ORGANISATION; Chicago White Sox|White Sox; Chicago White Sox=White Sox",
                "ORGANISATION; Government of India|Indian Government; Government of India=Indian Government",
                "ORGANISATION; United States Navy|U.S. Navy; United States Navy=U.S. Navy",
                "ORGANISATION; World Health Organisation|World Health Organization; World Health Organisation=World Health Organization",
                "ORGANISATION; Smith Foundation|Smith University; Smith Foundation|Smith University",
                "ORGANISATION; U.S. Securities and Exchange Commission|SEC; U.S. Securities and Exchange Commission=SEC",
                "PERSON; Newell Convers Wyeth|N. C. Wyeth; Newell Convers Wyeth=N. C. Wyeth",
                "PERSON; William Clinton|Bill Clinton|Clinton; William Clinton=Bill Clinton,Clinton",
                "PERSON; Houshang Seyhoun|Seyhun; Houshang Seyhoun=Seyhun",
                "PERSON; Bashar al-Assad|Assad; Bashar al-Assad=Assad",
                "PERSON; Pope Leo|Leo; Pope Leo=Leo",
                "PERSON; Anna Smith|Ms+Smith|John Smith|Ms+Smith|Mr+Smith; Anna Smith=Ms Smith,Smith|John Smith|Smith=Mr Smith",
                "PERSON; Marta Diallo|Mara Diallo; Mara Diallo|Marta Diallo",
                "PERSON; Peter Vogel|Paul Vogel|Vogel; Paul Vogel|Peter Vogel|Vogel",
                "OTHER; Belgian|Belgians; Belgians=Belgian",
                "OTHER; Danish|Dane; Danish|Dane",
                "PLACE; West Germany|East Germany|Germany; West Germany|East Germany|Germany",
                "PLACE; State of Maine|Maine; State of Maine=Maine",
                "PLACE; Kingdom of Libya|Libya; Kingdom of Libya|Libya",
                "PLACE; New York City|New York; New York City=New York",
                "PLACE; Winter Palace|Palace; Winter Palace=Palace",
                "PLACE; Winter Palace|Summer Palace|Palace; Winter Palace|Summer Palace|Palace",
                "PERSON; Phineas Clanton|Phin; Phineas Clanton=Phin",
                "PERSON; Alan Brooke|Alanbrooke; Alan Brooke=Alanbrooke",
                "PERSON; Jr. III|Alan Brooke; Jr. III|Alan Brooke",
                "ORGANISATION; Friedman Institute for Economics|Institute; Friedman Institute for Economics=Institute",
                "ORGANISATION; Orange Business Services India|OBS India; Orange Business Services India=OBS India",
                "ORGANISATION; University of Oxford|Oxford; University of Oxford=Oxford",
                "ORGANISATION; Congress of Leeds|Leeds Congress; Congress of Leeds=Leeds Congress",
                "ORGANISATION; University of Washington|Washington University; University of Washington|Washington University",
                "ORGANISATION; Vale Electric and Power Corporation|Vale Electric; Vale Electric and Power Corporation=Vale Electric",
                "ORGANISATION; Salem-Keizer Volcanoes|Volcanoes; Salem-Keizer Volcanoes=Volcanoes",
                "ORGANISATION; UN Security Council|UN; UN Security Council|UN",
                "ORGANISATION; Centre for Political Islam|Islam; Centre for Political Islam|Islam",
                "OTHER; Chile Free Trade Agreement|Agreement; Chile Free Trade Agreement=Agreement",
                "OTHER; SS Keno|Keno; SS Keno=Keno",
                "OTHER; Eurovision Song Contest 2009|Eurovision 2009; Eurovision Song Contest 2009=Eurovision 2009",
                "OTHER; Saltmarsh : Home Edition|Home Edition|Saltmarsh; Saltmarsh : Home Edition=Home Edition|Saltmarsh",
                "OTHER; Great Escape|Escape; Great Escape|Escape"
            })
    void joinsWhatIsCertainlyOneThing(EntityType type, String names, String expected) {
        // Given
        List<Naming> namings = new ArrayList<>();
        for (String name : names.split("\\|")) {
            namings.add(naming(type, name, namings.size() * 100));
        }

        // When
        List<Cluster> clusters = RESOLVER.resolve(namings, Introduced.NOTHING);

        // Then
        assertThat(clusters.stream().map(AliasResolverTest::show)).containsExactlyInAnyOrder(expected.split("\\|"));
    }

    @Test
    void aStateBehindAPlaceOfItIsNotTheCityOfThatName() {
        // Given
        List<Naming> namings = List.of(
                naming(EntityType.PLACE, "New York City", 0),
                naming(EntityType.PLACE, "Buffalo", 100),
                naming(EntityType.PLACE, "New York", 109));

        // When
        List<Cluster> clusters = RESOLVER.resolve(namings, Introduced.NOTHING);

        // Then
        assertThat(clusters).hasSize(3);
    }

    @Test
    void aProductMayLeaveOutItsMakerWhereTheArticleNamesIt() {
        // Given
        List<Naming> namings = List.of(
                naming(EntityType.ORGANISATION, "Vale", 0),
                naming(EntityType.OTHER, "Vale Avalon", 100),
                naming(EntityType.OTHER, "Avalon", 200));

        // When
        List<Cluster> clusters = RESOLVER.resolve(namings, Introduced.NOTHING);

        // Then
        assertThat(clusters.stream().map(AliasResolverTest::show)).containsExactly("Vale", "Vale Avalon=Avalon");
    }

    @ParameterizedTest
    @CsvSource({"Federation of North Sea Crews, FNSC", "Deutsche Hafenunion, DHU"})
    void anIntroducedAcronymIsTheNameThatItWasIntroducedFor(String name, String acronym) {
        // Given
        List<Naming> namings =
                List.of(naming(EntityType.ORGANISATION, name, 0), naming(EntityType.ORGANISATION, acronym, 100));

        // When
        List<Cluster> clusters = RESOLVER.resolve(namings, new Introduced(Map.of(acronym, name), Map.of()));

        // Then
        assertThat(clusters).hasSize(1);
        assertThat(clusters.get(0).name()).isEqualTo(name);
        assertThat(clusters.get(0).aliases()).containsExactly(acronym);
    }

    private static Naming naming(EntityType type, String text, int start) {
        int plus = text.indexOf('+');
        String name = text.substring(plus + 1);
        Optional<String> honorific = plus < 0 ? Optional.empty() : Optional.of(text.substring(0, plus));
        return new Naming(
                type, List.of(name.split(" ")), name, honorific, Passage.Part.BODY, start, start + name.length(), 1);
    }

    private static String show(Cluster cluster) {
        String aliases = String.join(",", new TreeSet<>(cluster.aliases()));
        return cluster.name() + (aliases.isEmpty() ? "" : "=" + aliases);
    }
}
