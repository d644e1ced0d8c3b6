package org.daybook.publish.header;

import jakarta.validation.Payload;

/** The payload of constraints whose violation does not keep a file from being published. */
interface Doubt extends Payload {}
