package io.wiredesk.stages.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The minister said on Tuesday that talks with the union would go on until Friday.",
                "de | Die Ministerin sagte am Dienstag, die Gespräche mit der Gewerkschaft gingen weiter.",
                "fr | La ministre a déclaré mardi que les discussions avec le syndicat se poursuivraient.",
                "es | La ministra dijo el martes que las conversaciones con el sindicato continuarían.",
                "ru | Министр заявила во вторник, что переговоры с профсоюзом продолжатся до пятницы.",
                "ja | 大臣は火曜日、協議を続けると述べた。",
                "zh | 部长星期二说，谈判将继续进行。",
                "ko | 장관은 화요일 협상이 계속될 것이라고 말했다.",
                "el | Η υπουργός είπε την Τρίτη ότι οι συνομιλίες συνεχίζονται."
            })
    void theLanguageOfASentenceIsTold(String language, String text) {
        assertThat(LANGUAGES.identify(text, Optional.empty())).isEqualTo(language);
    }

    @Test
    void whatADocumentDeclaresDecidesForAFewWords() {
        assertThat(LANGUAGES.identify("Taxi Hotel", Optional.of("nl-BE"))).isEqualTo("nl");
    }

    @Test
    void aWrongDeclarationDoesNotDecideForAText() {
        String german = "Die Ministerin sagte am Dienstag, die Gespräche mit der Gewerkschaft gingen weiter.";

        assertThat(LANGUAGES.identify(german, Optional.of("en-US"))).isEqualTo("de");
    }

    @Test
    void numbersHaveNoLanguage() {
        assertThat(LANGUAGES.identify("12 34 56", Optional.empty())).isEqualTo("und");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The minister said on Tuesday that talks with the union would go on until Friday, when the council meets again to vote.",
                "sv | Ministern sade på tisdagen att samtalen med facket inte är över och att de ska fortsätta till fredag när rådet möts.",
                "pt | A ministra disse na terça-feira que as conversas com o sindicato não terminaram e que vão continuar até sexta, quando o conselho se reúne.",
                "uk | Міністерка сказала у вівторок, що переговори з профспілкою не закінчилися і що вони будуть тривати до п'ятниці, коли збереться рада."
            })
    void theCommonestWordsOfATextTellItsLanguage(String language, String text) {
        assertThat(new FunctionWords().language(text + ' ' + text, Optional.empty()))
                .contains(language);
    }

    @Test
    void theCommonestWordsSayNothingOfALanguageThatTheyDoNotKnow() {
        String welsh =
                "Dywedodd y gweinidog ddydd Mawrth y byddai trafodaethau gyda'r undeb yn parhau tan ddydd Gwener. "
                        .repeat(3);

        assertThat(new FunctionWords().language(welsh, Optional.empty())).isEmpty();
    }
}
