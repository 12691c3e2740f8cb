package dk.brobygger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Another program that calls the API as a demo user. */
public class Caller {

    static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final String user;
    private String password = "demo";

    public Caller(int port, String user) {
        this.base = "http://localhost:" + port;
        this.user = user;
    }

    /** From now on only the session's cookie speaks for the caller. */
    public Caller forgettingPassword() {
        password = null;
        return this;
    }

    public Answer get(String path) throws Exception {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body))));
    }

    public Answer post(String path, String contentType, HttpRequest.BodyPublisher body) throws Exception {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    /** Sends a file as the part {@code file}, with the token that the first call has brought. */
    public Answer upload(String path, String name, byte[] content) throws Exception {
        get("/api/inbox");
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .map(HttpCookie::getValue)
                .orElse("");
        var head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n".formatted(name);
        var body = BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8), content, "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8)));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("X-XSRF-TOKEN", token)
                .POST(body));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (password == null) return request;
        var pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return request.header("Authorization", "Basic " + pair);
    }

    private Answer send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        var type = response.headers().firstValue("Content-Type").orElse("");
        var body = type.contains("json") ? JSON.readTree(response.body()) : JSON.nullNode();
        return new Answer(response.statusCode(), type, body);
    }

    /** What came back. */
    public record Answer(int status, String type, JsonNode body) {}
}
