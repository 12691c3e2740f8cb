package dk.brobygger.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyImportDesk;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.Card;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import dk.brobygger.register.ImportReport;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.RolesAllowed;

/** Takes companies in from a file, and reports row by row. */
@Route("company-import")
@RolesAllowed({"virksomhedskonsulent", "leder", "administrator"})
class CompanyImportView extends Div implements HasDynamicTitle {

    private final transient CompanyImportDesk imports;
    private final transient CompanyDesk companies;
    private final Div report = Page.stack();

    CompanyImportView(CompanyImportDesk imports, CompanyDesk companies) {
        this.imports = imports;
        this.companies = companies;
        var choose = new Card(getTranslation("company.import.file"));
        choose.add(new Span(getTranslation("company.import.columns")), upload());
        add(new Page(
                new PageHeader(getTranslation("company.import"))
                        .under(new RouterLink(getTranslation("company.companies"), CompanyListView.class)),
                choose,
                report));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.import");
    }

    private Upload upload() {
        UploadHandler receive = event -> {
            try (var content = event.getInputStream()) {
                // Taken in on this thread, which is the user's own; one byte too many is enough to know.
                var outcome = outcomeOf(content.readNBytes(CompanyImportDesk.MOST_BYTES + 1));
                event.getUI().access(outcome::run);
            }
        };
        var upload = new Upload(receive);
        upload.setI18n(words());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CompanyImportDesk.MOST_BYTES);
        upload.setAcceptedFileTypes(".json", ".csv", ".xlsx", ".txt");
        upload.addFileRejectedListener(refused -> refuse(refused.getErrorMessage()));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("company.import.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("company.import.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("company.import.one"))
                        .setFileIsTooBig(
                                getTranslation("company.rejection.FILE_TOO_LARGE", CompanyImportDesk.MOST_BYTES >> 20))
                        .setIncorrectFileType(
                                getTranslation("company.import.rejected", CompanyImportDesk.MOST_BYTES >> 20)));
    }

    void take(byte[] content) {
        outcomeOf(content).run();
    }

    /** What the page shows of it: the report, or why there is none. */
    private Runnable outcomeOf(byte[] content) {
        try {
            var done = imports.take(content);
            return () -> show(done);
        } catch (Rejection refused) {
            return () -> refuse(getTranslation(refused.messageKey(), refused.args()));
        }
    }

    private void refuse(String sentence) {
        report.removeAll();
        report.add(new Notice(Sign.CRITICAL, Tone.ERROR, getTranslation("company.import.nothing"), sentence));
    }

    private void show(ImportReport done) {
        report.removeAll();
        report.add(
                done.imported()
                        ? new Notice(
                                Sign.DONE,
                                Tone.SUCCESS,
                                getTranslation("company.import.done"),
                                getTranslation("company.import.done.text", done.read()),
                                toTheOnly(done))
                        : new Notice(
                                Sign.CRITICAL,
                                Tone.ERROR,
                                getTranslation("company.import.nothing"),
                                getTranslation("company.import.refused", done.refused())));
        var card = new Card(getTranslation("company.import.report"));
        card.add(Facts.strip()
                .with(getTranslation("company.import.read"), String.valueOf(done.read()))
                .with(getTranslation("company.import.result.CREATED"), String.valueOf(done.created()))
                .with(getTranslation("company.import.result.UPDATED"), String.valueOf(done.updated()))
                .with(getTranslation("company.import.result.UNCHANGED"), String.valueOf(done.unchanged()))
                .with(getTranslation("company.import.result.REFUSED"), String.valueOf(done.refused())));
        card.add(rows(done));
        report.add(card);
    }

    /** Where one company was read, the way to it. */
    private Component[] toTheOnly(ImportReport done) {
        if (done.created() + done.updated() + done.unchanged() != 1) return new Component[0];
        return done.lines().stream()
                .flatMap(line -> companies.withCvr(line.subject()).stream())
                .map(id -> new Anchor(Ways.company(id), getTranslation("company.import.open")))
                .limit(1)
                .toArray(Component[]::new);
    }

    private Grid<ImportReport.Line> rows(ImportReport done) {
        var grid = new Grid<ImportReport.Line>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addColumn(ImportReport.Line::row)
                .setHeader(getTranslation("company.import.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ImportReport.Line::subject)
                .setHeader(getTranslation("company.import.subject"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> getTranslation("company.import.result." + line.result()))
                .setHeader(getTranslation("company.import.result"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> line.messageKey() == null
                        ? ""
                        : getTranslation(line.messageKey(), line.args().toArray()))
                .setHeader(getTranslation("company.import.message"))
                .setFlexGrow(3);
        grid.setItems(done.lines());
        return grid;
    }
}
