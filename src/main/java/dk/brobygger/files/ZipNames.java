package dk.brobygger.files;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names in a zip file's own list, without unpacking anything. */
record ZipNames(Set<String> names) {

    private static final int HEADER = 46;
    private static final int NAME_LENGTH = 28;

    static ZipNames of(byte[] content) {
        var names = new HashSet<String>();
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') return new ZipNames(names);
        for (int i = 0; i + HEADER <= content.length; i++) {
            if (content[i] != 'P' || content[i + 1] != 'K' || content[i + 2] != 1 || content[i + 3] != 2) continue;
            var length = (content[i + NAME_LENGTH] & 0xff) | (content[i + NAME_LENGTH + 1] & 0xff) << 8;
            if (i + HEADER + length <= content.length)
                names.add(new String(content, i + HEADER, length, StandardCharsets.UTF_8));
        }
        return new ZipNames(names);
    }

    boolean holds(String name) {
        return names.contains(name);
    }

    /** An Office document of this part, without macros. */
    boolean holdsOffice(String folder) {
        return holds("[Content_Types].xml")
                && names.stream().anyMatch(name -> name.startsWith(folder))
                && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
    }
}
