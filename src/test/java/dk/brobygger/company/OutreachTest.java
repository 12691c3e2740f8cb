package dk.brobygger.company;

import static dk.brobygger.company.CompanyTest.TODAY;
import static dk.brobygger.company.CompanyTest.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.casefile.CaseId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutreachTest {

    Outreach outreach = new Outreach(new CaseId(UUID.randomUUID()), new CompanyId(UUID.randomUUID()), null, TODAY);

    @Test
    void the_purpose_stands_before_the_contact() {
        refuses(CompanyRejection.Reason.PURPOSE_MISSING, () -> outreach.prepare(prepared(" ", null, null)));
    }

    @Test
    void a_company_is_moved_to_another_group_only_with_a_reason() {
        refuses(
                CompanyRejection.Reason.OVERRIDE_NEEDS_REASON,
                () -> outreach.prepare(prepared("Finde opgaver", 1, null)));

        outreach.prepare(prepared("Finde opgaver", 1, "Direktøren har ringet selv"));

        assertThat(outreach.group()).isEqualTo(1);
    }

    @Test
    void later_asks_for_a_day_that_is_later() {
        refuses(CompanyRejection.Reason.WHEN_MISSING, () -> outreach.contacted(ContactResult.of(Outcome.LATER), TODAY));
        refuses(
                CompanyRejection.Reason.WHEN_NOT_LATER,
                () -> outreach.contacted(ContactResult.of(Outcome.LATER).laterOn(TODAY), TODAY));
    }

    @Test
    void a_no_has_an_objection() {
        refuses(
                CompanyRejection.Reason.OBJECTION_MISSING,
                () -> outreach.contacted(ContactResult.of(Outcome.NO), TODAY));
    }

    @Test
    void unanswered_calls_are_counted_until_somebody_answers() {
        outreach.contacted(ContactResult.of(Outcome.NO_ANSWER), TODAY);
        outreach.contacted(ContactResult.of(Outcome.NO_ANSWER), TODAY);
        assertThat(outreach.unansweredCalls()).isEqualTo(2);

        outreach.contacted(ContactResult.of(Outcome.MEETING), TODAY);

        assertThat(outreach.unansweredCalls()).isZero();
        assertThat(outreach.isMeetingAgreed()).isTrue();
    }

    @Test
    void nothing_closes_without_a_next_step_or_a_reason_for_none() {
        outreach.contacted(ContactResult.of(Outcome.NO_ANSWER), TODAY);

        refuses(CompanyRejection.Reason.NEXT_STEP_MISSING, () -> outreach.followUpIs(NextStep.inWords(" "), TODAY));

        outreach.followUpIs(NextStep.none("De flytter til Tyskland"), TODAY);
        assertThat(outreach.hasNextContact()).isFalse();
        outreach.followUpIs(NextStep.contactOn(TODAY.plusDays(14)), TODAY);
        assertThat(outreach.hasNextContact()).isTrue();
    }

    private static Preparation prepared(String purpose, @Nullable Integer segment, @Nullable String reason) {
        return new Preparation(purpose, null, Channel.PHONE, "Dorte", null, ContactLevel.DIRECTOR, segment, reason);
    }
}
