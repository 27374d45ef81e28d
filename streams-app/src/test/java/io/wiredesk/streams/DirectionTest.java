package io.wiredesk.streams;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom within this module. */
class DirectionTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.wiredesk.streams");

    @Test
    void theTopologyDoesNotKnowHowItIsRun() {
        noClasses()
                .that()
                .resideInAPackage("..topology..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..streams.app..", "..streams.failure..", "io.javalin..")
                .check(CLASSES);
    }

    @Test
    void onlyTheDeskAndItsMappingsKnowTheStages() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.topology\\.(Desk|Refusal|SizeLimit|[A-Za-z]+Mapping)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.wiredesk.stages..")
                .check(CLASSES);
    }

    @Test
    void theDeskAndItsMappingsKnowNoKafka() {
        noClasses()
                .that()
                .haveNameMatching(".*\\.topology\\.(Desk|Processed.*|Fingerprint.*|[A-Za-z]+Mapping)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(CLASSES);
    }
}
