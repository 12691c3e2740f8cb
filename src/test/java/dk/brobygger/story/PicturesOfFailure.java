package dk.brobygger.story;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Keeps what the staff had on their screens when a story failed. */
class PicturesOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext story) {
        if (story.getExecutionException().isEmpty()) return;
        SpringExtension.getApplicationContext(story).getBean(Staff.class).pictures("failed-" + story.getDisplayName());
    }
}
