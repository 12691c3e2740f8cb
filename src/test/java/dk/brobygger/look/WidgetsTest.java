package dk.brobygger.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidgetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @BeforeEach
    void open() {
        DanishWords.open();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aMeterHasAPierPerWeekAndSaysItInWords() {
        WeekMeter meter = new WeekMeter(9, 13);

        assertThat(meter.getText()).isEqualTo("uge 9 af 13");
        assertThat(meter.getElement().getOuterHTML().split("<b")).hasSize(14);
        assertThat(meter.getElement().getOuterHTML().split("class=\"d\"")).hasSize(9);
        assertThat(meter.getElement().getOuterHTML().split("class=\"c\"")).hasSize(2);
    }

    @Test
    void aCourseOfFourWeeksHasFourPiers() {
        assertThat(new WeekMeter(2, 4).getElement().getOuterHTML().split("<b")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17, 0, i dag",
        "2026-11-18, 0, i morgen",
        "2026-11-16, 1, i går",
        "2026-11-13, 0, i fredags",
        "2026-11-11, 0, i onsdags",
        "2026-11-10, 0, 10. nov.",
        "2026-11-13, 2, 2 arbejdsdage over",
        "2026-11-06, 7, 7 arbejdsdage over",
        "2026-11-19, 0, torsdag",
        "2026-11-25, 0, om 8 dage",
        "2026-12-24, 0, 24. dec.",
        "2027-01-04, 0, 4. jan. 2027"
    })
    void aDeadlineIsSaidInWords(LocalDate due, int late, String words) {
        assertThat(DateWords.due(due, TODAY, late)).isEqualTo(words);
    }

    @Test
    void datesAndTimesAreDanish() {
        assertThat(DateWords.weekday(LocalDate.of(2026, 11, 13))).isEqualTo("fredag 13. nov.");
        assertThat(DateWords.time(LocalTime.of(14, 2))).isEqualTo("kl. 14.02");
        assertThat(DateWords.moment(LocalDateTime.of(2026, 11, 12, 15, 20))).isEqualTo("torsdag 12. nov. kl. 15.20");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T09:05, i dag kl. 9.05",
        "2026-11-16T13:40, i går kl. 13.40",
        "2026-11-12T15:20, torsdag 12. nov. kl. 15.20",
        "2026-11-18T08:00, onsdag 18. nov. kl. 8.00",
        "2025-12-04T08:00, torsdag 4. dec. 2025 kl. 8.00"
    })
    void whatSomebodyWroteIsSoLongAgo(LocalDateTime moment, String words) {
        assertThat(DateWords.since(moment, TODAY)).isEqualTo(words);
    }

    @Test
    void aChipOfTooManyWordsKeepsItsCrossInSight() {
        var chip = new Chip("Søgning: " + "😀".repeat(5_000), () -> {});

        assertThat(chip.getElement().getTextRecursively()).isEqualTo("Søgning: " + "😀".repeat(38) + "…");
        assertThat(new Chip("Fase: match", () -> {}).getElement().getTextRecursively())
                .isEqualTo("Fase: match");
    }

    @Test
    void aStatusHasASignAndAWord() {
        Span label = Status.OVERDUE.label();

        assertThat(label.getElement().getOuterHTML())
                .contains("name=\"overdue\"")
                .contains("Forfalden");
    }

    @Test
    void aDiagramTellsItsStepsAsAList() {
        DiagramViewer diagram = new DiagramViewer();
        diagram.show(
                "<d><userTask id='A' name='Ring op'/><userTask id='B' name='Hold\n møde'/><userTask id='C' name='Send'/></d>",
                Set.of("B"),
                Set.of("A"));

        assertThat(diagram.getElement().getTextRecursively())
                .contains("Udført: Ring op")
                .contains("Her er forløbet: Hold møde")
                .doesNotContain("Send");
    }

    @Test
    void aDiagramThatCannotBeReadHasAnEmptyList() {
        DiagramViewer diagram = new DiagramViewer();
        diagram.show("no xml", Set.of("B"), Set.of());

        assertThat(diagram.getElement().getTextRecursively()).isEmpty();
    }

    @Test
    void marksOutsideTheWeeksStandInTheNearestOne() {
        WeekAxis axis = new WeekAxis(
                new Weeks(LocalDate.of(2026, 9, 21), 13, 9),
                List.of(WeekLane.of("Opfølgning", "", List.of(new LaneMark(0, "done", "1. dag", "Ringet 21. sep.")))));

        assertThat(axis.getElement().getTextRecursively()).contains("1. dag").contains("Uge 9");
    }

    @Test
    void blankFactsAreLeftOut() {
        assertThat(Facts.list()
                        .with("Mentor", " ")
                        .with("Timer", "18")
                        .getElement()
                        .getTextRecursively())
                .contains("Timer")
                .doesNotContain("Mentor");
    }

    @Test
    void textOfUsersIsNeverMarkup() {
        assertThat(new Said("Karla", "i dag", "<script>alert(1)</script>", true)
                        .getElement()
                        .getOuterHTML())
                .doesNotContain("<script>");
    }
}
