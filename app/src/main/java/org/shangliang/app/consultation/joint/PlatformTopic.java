package org.shangliang.app.consultation.joint;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a clause changes for platform workers (平台劳动者议题). */
public enum PlatformTopic {
    /** Pay for each order (计件单价). */
    PIECE_RATE,
    /** How orders are given out (订单分配). */
    ORDERS,
    /** Time online and rest (在线时长和休息). */
    ONLINE_TIME,
    /** What the platform keeps (抽成). */
    COMMISSION,
    /** A change of rules or algorithm (规则和算法变动). */
    ALGORITHM,
    /** Something else (其他). */
    OTHER;

    static Optional<PlatformTopic> of(@Nullable String typed) {
        return Stream.of(values()).filter(one -> one.name().equals(typed)).findFirst();
    }
}
