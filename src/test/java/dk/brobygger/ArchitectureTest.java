package dk.brobygger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** The walls of the house, see src/docs/architecture.md. */
class ArchitectureTest {

    static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dk.brobygger");

    @Test
    void rooms_keep_to_their_borders() {
        var rooms = ApplicationModules.of(Brobygger.class).verify();

        new Documenter(rooms).writeModulesAsPlantUml();
    }

    @Test
    void only_workflow_code_knows_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..process..",
                        "..task..",
                        "..inbox..",
                        "..mirror..",
                        "..answer..",
                        "..step..",
                        "..work..",
                        "..beside..",
                        "..bulk..",
                        "..workshop..",
                        "..law..",
                        "..forms..",
                        "..audit..",
                        "..demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine..")
                .check(CODE);
    }

    @Test
    void only_screens_know_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..look..", "..slots..", "..shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CODE);
    }

    @Test
    void screens_never_reach_past_the_desk() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void every_public_method_of_a_desk_says_who_may_call_it() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..law..") // the law is open to all
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnyStaff.class)
                .orShould()
                .beAnnotatedWith(Caseworkers.class)
                .check(CODE);
    }

    @Test
    void no_drawers_for_odds_and_ends() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .resideInAnyPackage("..util..", "..impl..", "..dto..", "..common..", "..base..")
                .check(CODE);
    }

    @Test
    void below_a_room_there_are_only_its_doors_and_its_screens() {
        for (JavaClass type : CODE) {
            var below = type.getPackageName().replaceFirst("dk\\.brobygger\\.?[a-z]*\\.?", "");
            assertThat(below).as(type.getName()).isIn("", "process", "ui");
        }
    }

    @Test
    void the_clock_is_injected() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callConstructor(Date.class)
                .check(CODE);
    }

    @Test
    void controllers_are_private_to_their_room() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Api")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void entities_have_verbs_and_no_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(CODE);
    }
}
