package dk.brobygger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoryTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    Story story = new Story(3, TODAY.minusWeeks(5), () -> new CaseId(UUID.randomUUID()));

    @Test
    void what_is_due_before_a_day_is_done_and_the_rest_is_left() {
        story.isDoneUntil(TODAY.minusDays(3));

        assertThat(story.isLeftOn(TODAY, "Task_A", TODAY.minusDays(4))).isFalse();
        assertThat(story.isLeftOn(TODAY, "Task_A", TODAY.minusDays(3))).isTrue();
    }

    @Test
    void a_step_may_be_left_while_the_others_go_on() {
        story.leaves("Task_A", TODAY);

        assertThat(story.isLeftOn(TODAY.minusDays(1), "Task_A", TODAY)).isFalse();
        assertThat(story.isLeftOn(TODAY, "Task_A", TODAY)).isTrue();
        assertThat(story.isLeftOn(TODAY, "Task_B", TODAY)).isFalse();
    }

    @Test
    void what_happens_on_a_day_without_work_happens_on_the_next_and_once() {
        story.happens(TODAY.minusDays(2), course -> {});

        assertThat(story.happeningsUntil(TODAY.minusDays(3))).isEmpty();
        assertThat(story.happeningsUntil(TODAY)).hasSize(1);
        assertThat(story.happeningsUntil(TODAY)).isEmpty();
    }

    @Test
    void the_second_time_a_form_comes_it_is_answered_as_the_second_wish_says() {
        story.answers("form", Map.of("score", "4")).answers("form", Map.of("score", "7"));

        assertThat(story.wishesFor("form", Map.of())).containsEntry("score", "4");
        assertThat(story.wishesFor("form", Map.of())).containsEntry("score", "7");
        assertThat(story.wishesFor("form", Map.of())).containsEntry("score", "7");
    }

    @Test
    void most_courses_are_the_six_demo_users_and_each_colleague_has_the_role_of_their_own() {
        assertThat(Crew.of(0).member(Role.JOBKONSULENT)).isEqualTo("jobkonsulent");
        assertThat(Crew.of(3).member(Role.JOBKONSULENT)).isEqualTo("karla");
        assertThat(Crew.roleOf("karla")).isEqualTo(Role.JOBKONSULENT);
        assertThat(Crew.roleOf("line")).isEqualTo(Role.VIRKSOMHEDSKONSULENT);
        assertThat(Crew.roleOf("leder")).isEqualTo(Role.LEDER);
    }
}
