package dk.brobygger.files.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.files.AttachmentDesk;
import dk.brobygger.files.AttachmentFacts;
import dk.brobygger.files.FileKind;
import dk.brobygger.files.FileLimits;
import dk.brobygger.files.FileRejection;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DanishWords;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class FileListTest {

    static final CaseId CASE = new CaseId(UUID.randomUUID());
    static final UserId KARLA = new UserId("karla");
    static final UserId LIV = new UserId("liv");

    AttachmentDesk desk = mock(AttachmentDesk.class);
    IdentityDesk identity = mock(IdentityDesk.class);
    CurrentUser user = mock(CurrentUser.class);
    AtomicInteger changes = new AtomicInteger();

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
        when(user.id()).thenReturn(KARLA);
        when(user.roles()).thenReturn(Set.of(Role.JOBKONSULENT));
        when(identity.nameOf(KARLA)).thenReturn("Karla Vestergård");
        when(identity.nameOf(LIV)).thenReturn("Liv Brandsholt");
        when(desk.limits()).thenReturn(new FileLimits(10 << 20, List.of("pdf", "jpg", "jpeg")));
        when(desk.of(CASE)).thenReturn(List.of());
    }

    @AfterEach
    void closeTheBrowser() {
        SecurityContextHolder.clearContext();
        MockVaadin.tearDown();
    }

    @Test
    void after_an_upload_the_files_are_read_by_its_user_whoever_goes_on_with_it() throws Exception {
        var list = show(null);
        var readers = new ArrayList<String>();
        when(desk.of(CASE)).thenAnswer(call -> {
            var reader = SecurityContextHolder.getContext().getAuthentication();
            readers.add(reader == null ? "nobody" : reader.getName());
            return List.of();
        });
        var added = file("foto.jpg", KARLA, null);
        when(desk.add(any(), any(), any(), any())).thenReturn(added);
        var upload = mock(UploadEvent.class);
        when(upload.getFileName()).thenReturn("foto.jpg");
        when(upload.getInputStream()).thenReturn(new ByteArrayInputStream(new byte[] {1}));
        when(upload.getUI()).thenReturn(UI.getCurrent());

        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("karla", "", "ROLE_jobkonsulent"));
        list.receive(upload);
        SecurityContextHolder.clearContext();
        MockVaadin.clientRoundtrip();

        assertThat(readers).containsExactly("karla");
    }

    @Test
    void a_file_says_what_it_is_and_who_put_it_there_and_is_downloaded_by_its_name() {
        var file = file("aftale.pdf", LIV, null);
        when(desk.of(CASE)).thenReturn(List.of(file));

        show("t1");

        assertThat(text()).contains("aftale.pdf", "PDF, 240 kB. Liv Brandsholt, torsdag 12. nov. kl. 15.20");
        var link = _get(Anchor.class);
        assertThat(link.getHref()).isEqualTo("api/cases/" + CASE + "/attachments/" + file.id());
        assertThat(link.getElement().hasAttribute("download")).isTrue();
        assertThat(link.isRouterIgnore()).isTrue();
    }

    @Test
    void what_is_added_at_a_step_belongs_to_it_and_stands_in_the_list_at_once() {
        var list = show("t1");
        var file = file("foto.jpg", KARLA, null);
        when(desk.add(eq(CASE), eq("t1"), eq("foto.jpg"), any())).thenReturn(file);
        when(desk.of(CASE)).thenReturn(List.of(file));

        list.take("foto.jpg", new byte[] {1}).run();

        assertThat(text()).contains("foto.jpg").doesNotContain("Der er ingen dokumenter endnu.Fjern");
        assertThat(changes).hasValue(1);
    }

    @Test
    void a_hostile_file_and_one_too_large_are_named_with_what_to_do() {
        var list = show("t1");
        var hostile = refusal("FILE_NOT_WHAT_IT_SAYS", "PDF");
        var large = refusal("FILE_TOO_LARGE", 10L);
        when(desk.add(any(), any(), eq("faktura.pdf"), any())).thenThrow(hostile);
        when(desk.add(any(), any(), eq("film.pdf"), any())).thenThrow(large);

        list.take("faktura.pdf", new byte[] {'M', 'Z'}).run();
        list.take("film.pdf", new byte[] {1}).run();

        assertThat(text())
                .contains("faktura.pdf: Filens indhold er ikke PDF, som navnet siger.")
                .contains("film.pdf: Filen er for stor. Den må højst fylde 10 MB.");
        assertThat(changes).hasValue(0);
    }

    @Test
    void the_browser_offers_only_what_is_taken_and_a_phone_its_camera() {
        show("t1");

        var upload = _get(Upload.class);
        assertThat(upload.getAcceptedFileTypes()).contains(".pdf", ".jpeg", "image/jpeg");
        assertThat(upload.getMaxFileSize()).isEqualTo(10 << 20);
        assertThat(text()).contains("PDF, JPG. Højst 10 MB hver.");
    }

    @Test
    void one_removes_ones_own_with_a_reason() {
        var mine = file("forkert.pdf", KARLA, null);
        when(desk.of(CASE)).thenReturn(List.of(mine, file("aftale.pdf", LIV, null)));
        show("t1");

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Fjern forkert.pdf")));
        _click(_get(Button.class, spec -> spec.withText("Fjern dokument")));
        verify(desk, never()).remove(any(), any(), any());
        _setValue(_get(TextField.class), "Hører til en anden sag");
        _click(_get(Button.class, spec -> spec.withText("Fjern dokument")));

        verify(desk).remove(CASE, mine.id(), "Hører til en anden sag");
        _assertNone(Button.class, spec -> spec.withAttribute("aria-label", "Fjern aftale.pdf"));
    }

    @Test
    void a_leder_removes_a_colleagues() {
        when(user.has(Role.LEDER)).thenReturn(true);
        when(desk.of(CASE)).thenReturn(List.of(file("aftale.pdf", LIV, null)));

        show(null);

        _get(Button.class, spec -> spec.withAttribute("aria-label", "Fjern aftale.pdf"));
    }

    @Test
    void of_one_that_is_gone_the_name_and_the_reason_stay() {
        when(desk.of(CASE)).thenReturn(List.of(file("forkert.pdf", KARLA, "Hører til en anden sag")));

        show(null);

        assertThat(text()).contains("forkert.pdf", "Fjernet: Hører til en anden sag");
        _assertNone(Anchor.class);
    }

    @Test
    void who_only_looks_adds_and_removes_nothing() {
        when(user.roles()).thenReturn(Set.of(Role.REVISOR));
        when(desk.of(CASE)).thenReturn(List.of(file("aftale.pdf", KARLA, null)));

        show(null);

        _assertNone(Upload.class);
        _assertNone(Button.class);
    }

    @Test
    void sizes_are_told_as_one_says_them() {
        assertThat(FileWords.size(0)).isEqualTo("0 B");
        assertThat(FileWords.size(245_760)).isEqualTo("240 kB");
        assertThat(FileWords.size(1_258_292)).isEqualTo("1,2 MB");
        assertThat(FileWords.size(10L << 20)).isEqualTo("10 MB");
    }

    private FileList show(String taskId) {
        var clock = Clock.fixed(Instant.parse("2026-11-17T13:09:00Z"), ZoneId.of("Europe/Copenhagen"));
        var list = new FileList(new Files(desk, identity, user, clock), CASE, taskId, changes::incrementAndGet);
        UI.getCurrent().add(list);
        return list;
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static FileRejection refusal(String reason, Object arg) {
        var refusal = mock(FileRejection.class);
        when(refusal.messageKey()).thenReturn("files.rejection." + reason);
        when(refusal.args()).thenReturn(new Object[] {arg});
        return refusal;
    }

    private static AttachmentFacts file(String name, UserId by, String removedReason) {
        var at = Instant.parse("2026-11-12T14:20:00Z");
        return new AttachmentFacts(
                UUID.randomUUID(),
                CASE,
                "t1",
                name,
                name.endsWith("pdf") ? FileKind.PDF : FileKind.JPEG,
                245_760,
                "",
                by,
                at,
                removedReason == null ? null : at,
                removedReason);
    }
}
