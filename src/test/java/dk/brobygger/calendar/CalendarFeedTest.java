package dk.brobygger.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.LanguageDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Another calendar reads mine by a secret address, and nothing else. */
@SpringTest
class CalendarFeedTest {

    static final UserId LEDER = new UserId("leder");

    @Autowired
    CalendarDesk calendar;

    @Autowired
    CaseDesk cases;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    IdentityDesk identity;

    @Autowired
    LanguageDesk languages;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    HttpClient client = HttpClient.newHttpClient();
    UserId anna = TwoSteps.somebody("kalender-anna");
    CaseId caseId;
    String taskId;

    @BeforeEach
    void annaHasATask() throws Exception {
        var begun = twoSteps.employ(anna)
                .placement("Omar Hassan", "Blåbær & Sønner ApS")
                .takenBy(anna);
        taskId = begun.taskId();
        caseId = begun.caseId();
    }

    @Test
    void the_deadlines_of_my_tasks_stand_in_it_and_no_candidate() throws Exception {
        var answer = get(as(anna, calendar::renew), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("private");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body().replace("\r\n ", ""))
                .contains("UID:task-" + taskId)
                .contains("Blåbær & Sønner ApS")
                .contains(as(anna, () -> cases.card(caseId)).number())
                .doesNotContain("Omar")
                .doesNotContain("Hassan");
    }

    @Test
    void the_talks_planned_in_my_cases_stand_in_it_and_those_of_others_do_not() throws Exception {
        var mine = UUID.randomUUID();
        var anothers = UUID.randomUUID();
        plan(mine, caseId);
        plan(anothers, ActingAs.system(() -> cases.open(CaseKind.PLACEMENT_COURSE)));

        var text = get(as(anna, calendar::renew), "").body().replace("\r\n ", "");

        assertThat(text)
                .contains("UID:talk-" + mine)
                .contains("SUMMARY:Midtvejsmøde\\, Blåbær & Sønner ApS")
                .doesNotContain(anothers.toString());
    }

    @Test
    void a_booked_meeting_stands_at_its_hour_with_its_place() throws Exception {
        var day = LocalDate.now(clock).plusDays(10);
        var company = UUID.randomUUID();
        jdbc.update(
                "insert into company (id, cvr, name, sector, advertising_protected, search_text, version)"
                        + " values (?, '99887701', 'Bageriet', 'PRIVATE', false, 'bageriet', 0)",
                company);
        jdbc.update(
                "insert into needs_meeting (case_id, company_id, status, meets_at, place, no_shows, cancelled,"
                        + " agreement_wanted, version) values (?, ?, 'BOOKED', ?, 'AT_COMPANY', 0, false, false, 0)",
                caseId.uuid(),
                company,
                day.atTime(9, 30));
        ActingAs.system(() -> {
            cases.makeResponsible(caseId, Role.VIRKSOMHEDSKONSULENT, anna);
            return null;
        });

        var text = get(as(anna, calendar::renew), "").body().replace("\r\n ", "");

        var utc = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .format(day.atTime(9, 30).atZone(clock.getZone()).withZoneSameInstant(ZoneOffset.UTC));
        assertThat(text)
                .contains("UID:meeting-" + caseId)
                .contains("DTSTART:" + utc)
                .contains("LOCATION:hos virksomheden");
    }

    @Test
    void it_is_in_the_language_that_its_owner_chose() throws Exception {
        as(anna, () -> {
            languages.speak(Locale.ENGLISH);
            return null;
        });

        assertThat(get(as(anna, calendar::renew), "").body().replace("\r\n ", ""))
                .contains("SUMMARY:Due: ");
    }

    @Test
    void it_is_danish_whatever_language_the_program_that_fetches_it_asks_for() throws Exception {
        var company = UUID.randomUUID();
        jdbc.update(
                "insert into company (id, cvr, name, sector, advertising_protected, search_text, version)"
                        + " values (?, '99887702', 'Smedjen', 'PRIVATE', false, 'smedjen', 0)",
                company);
        jdbc.update(
                "insert into needs_meeting (case_id, company_id, status, meets_at, place, no_shows, cancelled,"
                        + " agreement_wanted, version) values (?, ?, 'BOOKED', ?, 'AT_COMPANY', 0, false, false, 0)",
                caseId.uuid(),
                company,
                LocalDate.now(clock).plusDays(10).atTime(9, 30));
        ActingAs.system(() -> {
            cases.makeResponsible(caseId, Role.VIRKSOMHEDSKONSULENT, anna);
            return null;
        });

        var fetch = HttpRequest.newBuilder().GET().header("Accept-Language", "en");
        var text = send(as(anna, calendar::renew), fetch).body().replace("\r\n ", "");

        assertThat(text).contains("SUMMARY:Frist: ").contains("LOCATION:hos virksomheden");
    }

    void plan(UUID id, CaseId of) {
        jdbc.update(
                "insert into planned_contact (id, case_id, kind, title, week, opens_on, due_on, state, version)"
                        + " values (?, ?, 'MIDWAY', 'Midtvejsmøde', 7, ?, ?, 'PLANNED', 0)",
                id,
                of.uuid(),
                LocalDate.now(clock).plusDays(7),
                LocalDate.now(clock).plusDays(9));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        var path = as(anna, calendar::renew);
        var tag = get(path, "").headers().firstValue("ETag").orElseThrow();

        var again = get(path, tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void an_address_that_was_taken_away_or_renewed_leads_nowhere() throws Exception {
        var first = as(anna, calendar::renew);
        var second = as(anna, calendar::renew);
        assertThat(get(first, "").statusCode()).isEqualTo(404);
        assertThat(get(second, "").statusCode()).isEqualTo(200);

        as(anna, () -> {
            calendar.revoke();
            return null;
        });

        assertThat(get(second, "").statusCode()).isEqualTo(404);
        assertThat(as(anna, calendar::madeAt)).isEmpty();
    }

    @Test
    void who_has_left_has_no_calendar_and_no_address_of_one_is_kept() throws Exception {
        var path = as(anna, calendar::renew);
        ActingAs.user(new UserId("administrator"), List.of(Role.ADMINISTRATOR), () -> {
            identity.leave(anna);
            return null;
        });

        assertThat(get(path, "").statusCode()).isEqualTo(404);
        assertThat(jdbc.queryForList("select * from calendar_link where username = ?", anna.value()))
                .isEmpty();
    }

    @Test
    void what_i_may_no_longer_know_of_is_gone_from_it() throws Exception {
        var path = as(anna, calendar::renew);
        ActingAs.user(LEDER, List.of(Role.LEDER), () -> {
            conflicts.exclude(caseId, anna, "familie");
            return null;
        });

        assertThat(get(path, "").body()).doesNotContain(taskId);
    }

    @Test
    void the_secret_is_not_kept_and_opens_nothing_else() throws Exception {
        var path = as(anna, calendar::renew);
        var secret = path.substring("calendar/".length(), path.length() - ".ics".length());

        assertThat(jdbc.queryForObject(
                        "select secret from calendar_link where username = ?", String.class, anna.value()))
                .doesNotContain(secret);
        assertThat(get("calendar/" + "A".repeat(43) + ".ics", "").statusCode()).isEqualTo(404);
        assertThat(get("calendar/" + secret, "").statusCode()).isNotEqualTo(200);
        assertThat(send("calendar/" + secret + ".ics", HttpRequest.newBuilder().DELETE())
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void one_address_is_read_ten_times_a_minute_at_most() throws Exception {
        var path = as(anna, calendar::renew);
        var codes = new TreeSet<Integer>();
        for (var i = 0; i < 25; i++) codes.add(get(path, "").statusCode());

        assertThat(codes).containsExactly(200, 429);
    }

    HttpResponse<String> get(String path, String tag) throws Exception {
        var request = HttpRequest.newBuilder().GET();
        return send(path, tag.isEmpty() ? request : request.header("If-None-Match", tag));
    }

    HttpResponse<String> send(String path, HttpRequest.Builder request) throws Exception {
        return client.send(
                request.uri(URI.create("http://localhost:" + port + "/" + path)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    <T> T as(UserId who, Callable<T> work) throws Exception {
        return ActingAs.user(who, List.of(Role.JOBKONSULENT), work);
    }
}
