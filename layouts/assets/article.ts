// What an article's page can do beside being read, as one file.
import './article/found.ts';
import './article/newest.ts';
import './article/share.ts';
