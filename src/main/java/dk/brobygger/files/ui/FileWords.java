package dk.brobygger.files.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.UploadI18N;
import dk.brobygger.files.FileLimits;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says how large a file is, and what an upload says of itself, in the reader's language. */
final class FileWords {

    private static final int KILO = 1_024;
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");

    private FileWords() {}

    /** »240 kB«, »1,2 MB« */
    static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= KILO && unit < UNITS.size() - 1) {
            size /= KILO;
            unit++;
        }
        var locale = translate("files.decimal").equals(",") ? Locale.forLanguageTag("da") : Locale.UK;
        return String.format(locale, unit < 2 || size >= 10 ? "%.0f" : "%.1f", size) + " " + UNITS.get(unit);
    }

    /** »PDF, PNG, JPG, DOCX«, those that mean the same named once. */
    static String endings(FileLimits limits) {
        return limits.endings().stream()
                .filter(ending -> !ending.equals("jpeg"))
                .map(ending -> ending.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static UploadI18N upload(FileLimits limits) {
        var uploading = new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(translate("files.upload.connecting"))
                        .setStalled(translate("files.upload.stalled"))
                        .setProcessing(translate("files.upload.processing"))
                        .setHeld(translate("files.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translate("files.upload.remaining"))
                        .setUnknown(translate("files.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translate("files.upload.broken"))
                        .setUnexpectedServerError(translate("files.upload.broken"))
                        .setForbidden(translate("files.upload.forbidden")));
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("files.upload.add"))
                        .setMany(translate("files.upload.add")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("files.upload.drop"))
                        .setMany(translate("files.upload.drop")))
                .setFile(new UploadI18N.File()
                        .setRetry(translate("files.upload.retry"))
                        .setStart(translate("files.upload.start"))
                        .setRemove(translate("files.upload.stop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(translate("files.rejection.FILE_TOO_LARGE", limits.maxBytes() >> 20))
                        .setIncorrectFileType(translate("files.rejection.FILE_KIND")))
                .setUploading(uploading)
                .setUnits(UNITS, KILO);
    }
}
