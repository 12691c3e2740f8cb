package dk.brobygger.files.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.files.AttachmentFacts;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.AskDialog;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** The files of a case: who put what there and when, with a way to put more there, also from a phone's camera. */
class FileList extends Div {

    private static final int CALM_MILLIS = 6000;

    private final transient Files files;
    private final transient CaseId caseId;
    private final @Nullable String taskId;
    private final transient Runnable changed;
    private final Div refusals = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Span none = new Span(getTranslation("files.none"));

    /**
     * @param taskId the step that files are added at; null on the page of the whole case
     * @param changed hears that a file came or went
     */
    FileList(Files files, CaseId caseId, @Nullable String taskId, Runnable changed) {
        this.files = files;
        this.caseId = caseId;
        this.taskId = taskId;
        this.changed = changed;
        addClassName("bb-filelist");
        refusals.addClassName("bb-stack");
        refusals.getElement().setAttribute("role", "alert");
        list.addClassName("bb-files");
        none.addClassNames("bb-muted", "bb-small");
        if (files.mayAdd()) add(upload(), hint());
        add(refusals, list, none);
        draw();
    }

    private Upload upload() {
        var limits = files.limits();
        var upload = new Upload(this::receive);
        upload.setI18n(FileWords.upload(limits));
        upload.setMaxFileSize(limits.maxBytes());
        upload.setAcceptedFileTypes(Stream.concat(
                        limits.endings().stream().map(ending -> "." + ending), Stream.of("image/jpeg", "image/png"))
                .toArray(String[]::new));
        upload.addFileRejectedListener(refused -> refuse(refused.getFileName(), refused.getErrorMessage()));
        var add = new Button(getTranslation("files.upload.add"), click -> refusals.removeAll());
        add.addThemeNames("small");
        upload.setUploadButton(add);
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    private Span hint() {
        var limits = files.limits();
        var hint = new Span(
                getTranslation("files.limits", FileWords.endings(limits), String.valueOf(limits.maxBytes() >> 20)));
        hint.addClassNames("bb-muted", "bb-small");
        return hint;
    }

    /**
     * Comes on a thread of its own, which is the user's; what follows may be done by another, and takes the user along. One
     * byte too many is enough to know.
     */
    void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            content = stream.readNBytes(files.limits().maxBytes() + 1);
        }
        var after = new DelegatingSecurityContextRunnable(
                take(event.getFileName(), content), SecurityContextHolder.getContext());
        event.getUI().access(after::run);
    }

    /** Puts a file on the case. Answers what the page then does: it shows the file, or why there is none. */
    Runnable take(String name, byte[] content) {
        try {
            var added = files.add(caseId, taskId, name, content);
            return () -> {
                draw();
                changed.run();
                Notification.show(
                        getTranslation("files.added", added.name()), CALM_MILLIS, Notification.Position.BOTTOM_START);
            };
        } catch (Rejection refused) {
            return () -> refuse(name, getTranslation(refused.messageKey(), refused.args()));
        }
    }

    private void refuse(String name, String why) {
        refusals.add(new Notice(Sign.CRITICAL, Tone.ERROR, name + ":", why));
    }

    private void draw() {
        list.removeAll();
        var all = files.of(caseId);
        all.forEach(file -> list.add(line(file)));
        none.setVisible(all.isEmpty());
        list.setVisible(!all.isEmpty());
    }

    private ListItem line(AttachmentFacts file) {
        if (file.removedAt() != null)
            return new FileLine(file, getTranslation("files.removed", String.valueOf(file.removedReason())));
        var line = new FileLine(
                file,
                getTranslation(
                        "files.foot",
                        getTranslation("files.kind." + file.kind()),
                        FileWords.size(file.size()),
                        files.nameOf(file.by()),
                        DateWords.moment(files.time(file.at()))));
        if (files.mayRemove(file)) {
            var remove = new Button(Sign.CLOSE.icon(), click -> askAndRemove(file));
            remove.setAriaLabel(getTranslation("files.remove.named", file.name()));
            remove.setTooltipText(getTranslation("files.remove"));
            remove.addThemeNames("small", "tertiary", "icon");
            line.add(remove);
        }
        return line;
    }

    private void askAndRemove(AttachmentFacts file) {
        var reason = new TextField(getTranslation("files.reason"));
        reason.setHelperText(getTranslation("files.reason.help"));
        reason.setErrorMessage(getTranslation("files.rejection.REMOVAL_WITHOUT_REASON"));
        reason.setMaxLength(500);
        new AskDialog(
                        getTranslation("files.remove.title", file.name()),
                        getTranslation("files.remove"),
                        getTranslation("files.keep"),
                        () -> {
                            files.remove(file, reason.getValue());
                            draw();
                            changed.run();
                        })
                .needs(reason)
                .open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().setAttribute("aria-label", getTranslation("files.title"));
    }
}
