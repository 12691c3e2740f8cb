package dk.brobygger.register;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Reads a file about companies, whatever it is: JSON of the register, CSV or XLSX. */
@Component
public class RegisterFiles {

    private static final int LOOKED_AT = 4_096;

    private final CvrDocuments documents;
    private final CompanySheet sheets;

    RegisterFiles(CvrDocuments documents, CompanySheet sheets) {
        this.documents = documents;
        this.sheets = sheets;
    }

    /**
     * @param today when a company that is over without a date counts as closed
     * @throws RegisterRejection if it is empty or unreadable, or lacks columns
     */
    public RegisterReading read(byte[] content, LocalDate today) {
        int at = 0;
        while (at < content.length && (content[at] <= ' ' && content[at] >= 0)) at++;
        if (at == content.length) throw new RegisterRejection(RegisterRejection.Reason.FILE_EMPTY);
        if (content[at] == '{' || content[at] == '[') return documents.read(content, today);
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') return sheets.readXlsx(content);
        for (int i = 0; i < Math.min(content.length, LOOKED_AT); i++) {
            if (content[i] == 0) throw new RegisterRejection(RegisterRejection.Reason.FILE_UNREADABLE);
        }
        return sheets.readCsv(content);
    }
}
