package dk.brobygger.company;

import static dk.brobygger.company.CompanyFixture.aCompany;
import static dk.brobygger.company.CompanyFixture.aCvr;
import static dk.brobygger.company.CompanyFixture.aPNumber;
import static dk.brobygger.company.CompanyFixture.aRegisterCompany;
import static dk.brobygger.company.CompanyFixture.aUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.register.Cvr;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @CsvSource({
        "25052943, true",
        "27740960, true",
        "38062980, true",
        "25052944, false",
        "2505294, false",
        "250529433, false",
        "05052943, false",
        "2505294X, false"
    })
    void a_cvr_number_has_eight_digits_and_its_check_digit_fits(String cvr, boolean valid) {
        assertThat(Cvr.isValid(cvr)).isEqualTo(valid);
    }

    @Test
    void what_the_company_has_said_of_its_people_counts_before_the_registers_interval() {
        var cvr = aCvr();
        var number = aPNumber();
        var company = new Company(aRegisterCompany(cvr, aUnit(number, "20")));

        company.stateOrdinaryFte(new PNumber(number), new BigDecimal("24"));
        company.read(aRegisterCompany(cvr, aUnit(number, "10")));

        assertThat(company.facts().units().get(0).ordinaryFte()).isEqualByComparingTo("24");
    }

    @Test
    void a_source_that_says_nothing_new_changes_nothing() {
        var cvr = aCvr();
        var source = aRegisterCompany(cvr, aUnit(aPNumber(), "20"));
        var company = new Company(source);

        assertThat(company.read(source)).isFalse();
        assertThat(company.read(aRegisterCompany(cvr, "Et nyt navn ApS", null))).isTrue();
    }

    @Test
    void a_company_that_has_closed_or_opted_out_is_not_contacted() {
        var closed = aCompany();
        closed.close(TODAY);
        var optedOut = aCompany();
        optedOut.optOut("Ring aldrig igen", TODAY, null);

        refuses(CompanyRejection.Reason.CLOSED, closed::ensureContactable);
        refuses(CompanyRejection.Reason.OPTED_OUT, optedOut::ensureContactable);
        optedOut.optIn();
        optedOut.ensureContactable();
    }

    @Test
    void a_company_is_found_by_its_units_and_its_people() {
        var company = aCompany();

        company.meet("Dorte Lindegren", "Driftsleder", "70102030", null, ContactLevel.FOREMAN);
        company.meet("dorte lindegren", null, null, null, ContactLevel.OTHER);

        assertThat(company.contactFacts()).hasSize(1);
    }

    static void refuses(CompanyRejection.Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        CompanyRejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }
}
