package org.shangliang.app.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the key to personal data lies (密钥文件).
 *
 * @param file a file outside of the data directory; not named, it is {@code secret.key} in it
 */
@ConfigurationProperties("shangliang.key")
record KeySettings(@Nullable Path file) {}
