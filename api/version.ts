import packageJson from '../package.json' with { type: 'json' };

/** Version of Amtsfeder; stands in health, OpenAPI and every result's provenance. */
export const version = packageJson.version;
