package dk.brobygger.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Keeps a call to the API from filling the memory: files are bounded by Spring's own multipart limits, everything else
 * here, whether its length is announced or not.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    static final long MOST_BYTES = 2L << 20;
    static final long MOST_BYTES_OF_A_FILE = 20L << 20;

    private final HandlerExceptionResolver errors;

    BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getRequestURI().startsWith("/api/") || type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = request.getRequestURI().endsWith("/import") ? MOST_BYTES_OF_A_FILE : MOST_BYTES;
        if (request.getContentLengthLong() > most)
            errors.resolveException(request, response, null, new MaxUploadSizeExceededException(most));
        else chain.doFilter(new Bounded(request, most), response);
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final long most;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            var whole = super.getInputStream();
            return new ServletInputStream() {
                private long read;

                @Override
                public int read() throws IOException {
                    return count(whole.read(), 1);
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int got = whole.read(bytes, from, length);
                    return count(got, got);
                }

                private int count(int answer, int bytes) {
                    if (answer >= 0) read += bytes;
                    if (read > most) throw new MaxUploadSizeExceededException(most);
                    return answer;
                }

                @Override
                public boolean isFinished() {
                    return whole.isFinished();
                }

                @Override
                public boolean isReady() {
                    return whole.isReady();
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    whole.setReadListener(listener);
                }
            };
        }
    }
}
