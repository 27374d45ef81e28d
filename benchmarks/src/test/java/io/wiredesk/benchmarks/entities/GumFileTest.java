package io.wiredesk.benchmarks.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GumFileTest {

    private static final String ARTICLE = """
            # meta::salientEntities = 1 (5*), 7 (2)
            # meta::title = A visit
            1\tPresident\tPresident\tPROPN\tNNP\t_\t3\tcompound\t_\tEntity=(1-person-new-nnnnn-cf1-2,3-coref-Ana_Holt
            2\tAna\tAna\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
            3\tHolt\tHolt\tPROPN\tNNP\t_\t2\tflat\t_\tEntity=1)
            4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
            5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-organization-new-nnnnn-cf2-2,4-sgl
            6\tUniversity\tuniversity\tPROPN\tNNP\t_\t4\tobj\t_\t_
            7\tof\tof\tADP\tIN\t_\t8\tcase\t_\t_
            8\tGhent\tGhent\tPROPN\tNNP\t_\t6\tnmod\t_\tEntity=(3-place-new-nnnnn-cf3-1-sgl-Ghent)2)
            9\tin\tin\tADP\tIN\t_\t11\tcase\t_\t_
            10\ta\ta\tDET\tDT\t_\t11\tdet\t_\tEntity=(4-object-new-nnnnn-cf4-2-sgl
            11\tcar\tcar\tNOUN\tNN\t_\t4\tobl\t_\tEntity=4)

            """;

    @Test
    void namesAreTheHeadsOfMentionsAndTheOutermostCounts(@TempDir Path folder) throws IOException {
        // Given
        Path file = folder.resolve("a.conllu.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
        }

        // When
        Labelled article = GumFile.read(file);

        // Then
        assertThat(article.text()).isEqualTo("President Ana Holt left the University of Ghent in a car");
        assertThat(article.title()).contains("A visit");
        assertThat(article.salient()).containsExactlyInAnyOrder(1, 7);
        assertThat(article.names().stream().map(name -> name.type() + " " + name.in(article.text())))
                .containsExactly("PERSON Ana Holt", "ORGANISATION University of Ghent");
    }
}
