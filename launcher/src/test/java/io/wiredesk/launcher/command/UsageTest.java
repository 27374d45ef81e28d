package io.wiredesk.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                               | a command is missing
                    unheard                          | there is no command unheard
                    tal                              | did you mean tail?
                    tail --unheard                   | there is no option --unheard
                    enrich --with-remved x           | did you mean --with-removed?
                    tail one two                     | there is no argument two
                    tail -t one two                  | two topics, two and one: give one
                    tail -o middle                   | offset 'middle' is none
                    tail -c 0                        | count 0 is none
                    tail -c many                     | Invalid value for option '--count'
                    publish                          | Missing required parameter: 'SOURCE'
                    publish --follow                 | --follow needs an address
                    publish --follow feed.xml        | is no http or https address
                    publish --dry-run --follow http://a.example/ | --dry-run reads sources once
                    publish --listen 8090            | --listen needs a token
                    publish --listen many            | --listen takes a port
                    publish --follow --delay -1 http://a.example/ | --delay takes 0 to 3600 seconds
                    enrich --max-bytes 0 x           | max bytes of a document is 0
                    up --port 70000                  | port 70000 is none: --port takes 0 to 65535
                    up --partitions few              | Invalid value for option '--partitions'
                    streams --commit-interval soon   | --commit-interval takes a duration
                    train                            | what to train is missing
                    """)
    void refusesWhatItDoesNotUnderstandInOneLineWithExitCode2(String arguments, String message) {
        // When
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        // Then
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith("wiredesk: ")
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "up", "enrich", "publish", "streams", "tail", "train"})
    void explainsEachCommandOnStandardOutput(String command) {
        // When
        Run run = Run.of(command, "--help");

        // Then
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().get(0)).startsWith("Usage: wiredesk " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpFitsTheTerminalAndListsTheCommands() {
        // When
        Run run = Run.of("--help");

        // Then
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).allMatch(line -> line.length() <= 100).anyMatch(line -> line.startsWith("  demo "));
    }

    @Test
    void saysItsVersion() {
        // When
        Run run = Run.of("--version");

        // Then
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).singleElement().asString().startsWith("wiredesk ");
    }
}
