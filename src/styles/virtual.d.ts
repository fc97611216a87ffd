declare module 'virtual:province.css';
