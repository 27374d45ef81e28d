package io.wiredesk.producer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.junit.jupiter.api.Test;

class HtmlTest {

    /** Templates at the depth from which on jsoup closes elements by itself. */
    private static final String HOSTILE =
            "<noscript>" + "<e>".repeat(506) + "<template><e><template><e>The ferry did not sail.";

    @Test
    void whatBreaksTheParserIsReadAllTheSame() {
        assertThatThrownBy(() -> Jsoup.parse(HOSTILE)).isInstanceOf(ValidationException.class);
        assertThat(Html.parse(HOSTILE).text()).isEqualTo("The ferry did not sail.");
        assertThat(Html.fragment(HOSTILE).text()).isEqualTo("The ferry did not sail.");
    }

    @Test
    void aPageIsReadAsHtml() {
        assertThat(Html.parse("<title>Ferry</title><p>One<br>two<p>three").select("p"))
                .hasSize(2);
        assertThat(Html.fragment("<p>One<br>two<p>three").children()).hasSize(2);
    }
}
