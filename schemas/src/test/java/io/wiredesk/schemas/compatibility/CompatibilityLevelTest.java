package io.wiredesk.schemas.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityLevelTest {

    private static final Schema BASE = record("{\"name\":\"a\",\"type\":\"string\"}");
    private static final Schema WITH_DEFAULT =
            record("{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"b\",\"type\":\"int\",\"default\":0}");
    private static final Schema WITHOUT_DEFAULT =
            record("{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"b\",\"type\":\"int\"}");

    @ParameterizedTest
    @CsvSource({
        "NONE,                true,  true,  true",
        "BACKWARD,            true,  false, true",
        "BACKWARD_TRANSITIVE, true,  false, true",
        "FORWARD,             true,  true,  false",
        "FORWARD_TRANSITIVE,  true,  true,  false",
        "FULL,                true,  false, false",
        "FULL_TRANSITIVE,     true,  false, false",
    })
    void eachLevelAsksWhatItsNameSays(
            CompatibilityLevel level, boolean addOptional, boolean addRequired, boolean dropRequired) {
        assertThat(level.problems(WITH_DEFAULT, BASE, 1).isEmpty())
                .as("add an optional field")
                .isEqualTo(addOptional);
        assertThat(level.problems(WITHOUT_DEFAULT, BASE, 1).isEmpty())
                .as("add a required field")
                .isEqualTo(addRequired);
        assertThat(level.problems(BASE, WITHOUT_DEFAULT, 1).isEmpty())
                .as("drop a required field")
                .isEqualTo(dropRequired);
    }

    @ParameterizedTest
    @CsvSource({"BACKWARD, true", "BACKWARD_TRANSITIVE, false", "FULL, true", "FULL_TRANSITIVE, false"})
    void onlyTransitiveLevelsLookBehindTheLatestVersion(CompatibilityLevel level, boolean fits) {
        // Given
        Schema one = record("{\"name\":\"a\",\"type\":\"string\"}");
        Schema two = record("");
        Schema three = record("{\"name\":\"a\",\"type\":\"int\",\"default\":0}");

        // When
        List<String> problems = level.problems(three, new TreeMap<>(Map.of(1, one, 2, two)));

        // Then
        assertThat(problems.isEmpty()).as(problems.toString()).isEqualTo(fits);
    }

    @Test
    void theFirstVersionAlwaysFits() {
        assertThat(CompatibilityLevel.FULL_TRANSITIVE.problems(BASE, new TreeMap<>()))
                .isEmpty();
    }

    @Test
    void aProblemNamesTheVersionAndTheFieldDeepInside() {
        // Given
        String nested =
                "{\"name\":\"media\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"M\",\"fields\":["
                        + "{\"name\":\"x\",\"type\":\"int\"},{\"name\":\"caption\",\"type\":[\"null\",\"%s\"]}]}}}";
        Schema old = record(nested.formatted("string"));
        Schema changed = record(nested.formatted("long"));

        // When
        List<String> problems = CompatibilityLevel.BACKWARD.problems(changed, new TreeMap<>(Map.of(4, old)));

        // Then
        assertThat(problems).singleElement().asString().contains("cannot read version 4", "field media.caption");
    }

    @Test
    void eachKindOfProblemIsSaidInWords() {
        // Given
        Schema missing = WITHOUT_DEFAULT;
        Schema symbols = record("{\"name\":\"k\",\"type\":{\"type\":\"enum\",\"name\":\"K\",\"symbols\":[\"X\"]}}");
        Schema moreSymbols =
                record("{\"name\":\"k\",\"type\":{\"type\":\"enum\",\"name\":\"K\",\"symbols\":[\"X\",\"Y\"]}}");
        Schema two = record("{\"name\":\"f\",\"type\":{\"type\":\"fixed\",\"name\":\"F\",\"size\":2}}");
        Schema three = record("{\"name\":\"f\",\"type\":{\"type\":\"fixed\",\"name\":\"F\",\"size\":3}}");
        Schema renamed = new Schema.Parser().parse(BASE.toString().replace("\"R\"", "\"Q\""));

        // Then
        assertThat(problem(missing, BASE)).contains("field b", "no default");
        assertThat(problem(symbols, moreSymbols)).contains("field k", "lacks enum symbols", "Y");
        assertThat(problem(two, three)).contains("field f", "another size");
        assertThat(problem(renamed, BASE)).contains("the record", "another name");
    }

    @Test
    void levelsAreFoundByNameInAnyCase() {
        assertThat(CompatibilityLevel.named("full_transitive")).contains(CompatibilityLevel.FULL_TRANSITIVE);
        assertThat(CompatibilityLevel.named("sometimes")).isEmpty();
    }

    private static String problem(Schema candidate, Schema earlier) {
        return String.join("; ", CompatibilityLevel.BACKWARD.problems(candidate, earlier, 1));
    }

    private static Schema record(String fields) {
        return new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + fields + "]}");
    }
}
